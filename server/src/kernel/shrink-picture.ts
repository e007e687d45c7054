import pLimit from 'p-limit';
import type { ResizeOptions } from 'sharp';

const QUALITY = 72;
/** Seconds. */
const DEADLINE = 5;
const MEGAPIXEL = 1_000_000;
/** A few hundred bytes may claim to be huge; AVIF is unpacked as a whole, at 18 bytes a pixel. */
const MAX_PIXELS: Record<Format, number> = {
  png: 25 * MEGAPIXEL,
  jpeg: 25 * MEGAPIXEL,
  gif: 25 * MEGAPIXEL,
  webp: 25 * MEGAPIXEL,
  avif: 6 * MEGAPIXEL,
};

export type Format = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif';

/** One at a time: decoding is done in the threads that also hash passwords, and holds the whole picture. */
const whenFree = pLimit(1);
/** Loaded when the first picture comes: it costs a server without any 170 ms and 26 MB. */
let loaded: ReturnType<typeof load> | undefined;

/** What a picture is made to fit: how large it gets in pixels, and whether it is cut to fill that. */
export type Frame = Pick<ResizeOptions, 'width' | 'height' | 'fit' | 'withoutEnlargement'>;

/**
 * A picture as small as it is needed, as WebP, of a first frame, upright, and without anything that the file said
 * besides. Nothing when it is no picture, or one that is broken or too large.
 */
export async function shrunk(bytes: Buffer, frame: Frame): Promise<Buffer | undefined> {
  const format = formatOf(bytes);
  if (!format) return undefined;
  const sharp = await (loaded ??= load());
  return whenFree(async () => {
    try {
      return await sharp(bytes, { limitInputPixels: MAX_PIXELS[format], failOn: 'error' })
        .autoOrient()
        .resize(frame)
        .webp({ quality: QUALITY, effort: 3 })
        .timeout({ seconds: DEADLINE })
        .toBuffer();
    } catch {
      return undefined;
    }
  });
}

async function load() {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  // No vector formats, no documents, no files: only what `formatOf` knows, and only from memory.
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: ['Jpeg', 'Png', 'Nsgif', 'Webp', 'Heif'].map((name) => `VipsForeignLoad${name}Buffer`) });
  return sharp;
}

/** What a file is by its first bytes, whatever the site says of it. SVG is a program, not a picture. */
export function formatOf(bytes: Buffer): Format | undefined {
  const starts = (magic: string, at = 0) => bytes.toString('latin1', at, at + magic.length) === magic;
  if (starts('\x89PNG\r\n\x1a\n')) return 'png';
  if (starts('\xff\xd8\xff')) return 'jpeg';
  if (starts('GIF87a') || starts('GIF89a')) return 'gif';
  if (starts('RIFF') && starts('WEBP', 8)) return 'webp';
  if (starts('ftyp', 4) && brandsOf(bytes).some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  return undefined;
}

/** The brands of an ISO base media file: the major one, and after its version those that it is compatible with. */
function brandsOf(bytes: Buffer): string[] {
  const box = bytes.toString('latin1', 8, Math.min(bytes.readUInt32BE(0), 128));
  return (box.match(/.{4}/gs) ?? []).filter((_, index) => index !== 1);
}
