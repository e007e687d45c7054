import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../kernel/shrink-picture.ts';
import { thumbnailOf } from './thumbnail.ts';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 30 } } });

const made: [name: string, format: string, picture: Sharp][] = [
  ['PNG', 'png', plain(1280, 720).png()],
  ['JPEG', 'jpeg', plain(1280, 720).jpeg()],
  ['progressive JPEG', 'jpeg', plain(1280, 720).jpeg({ progressive: true })],
  ['GIF', 'gif', plain(1280, 720).gif()],
  ['WebP', 'webp', plain(1280, 720).webp()],
  ['AVIF', 'avif', plain(1280, 720).avif({ effort: 0 })],
];

/** A flag and two bytes that say "this side up" turned: TIFF tags within EXIF. */
const turned = (picture: Sharp) => picture.withExif({ IFD0: { Copyright: 'mine' } }).withMetadata({ orientation: 6 });

describe('a thumbnail', () => {
  it.each(made)('of a %s is a small WebP', async (_, format, picture) => {
    const bytes = await picture.toBuffer();
    expect(formatOf(bytes)).toBe(format);
    const small = await thumbnailOf(bytes);
    expect(await sharp(small).metadata()).toMatchObject({ format: 'webp', width: 640, height: 360 });
  });

  it.each([
    ['high', 600, 1200, 320, 640],
    ['small', 200, 100, 200, 100],
    ['a line', 4000, 2, 640, 1],
  ])('of one that is %s keeps its shape, and is never made larger', async (_, width, height, ...size) => {
    const small = await thumbnailOf(await plain(width, height).png().toBuffer());
    const { width: w, height: h } = await sharp(small).metadata();
    expect([w, h]).toEqual(size);
  });

  it('stands upright and says nothing of camera, place or person', async () => {
    const small = await thumbnailOf(await turned(plain(100, 50).jpeg()).toBuffer());
    const { width, height, exif, icc, xmp, orientation } = await sharp(small).metadata();
    expect({ width, height, exif, icc, xmp, orientation }).toEqual({ width: 50, height: 100 });
  });

  it('of what moves is its first frame', async () => {
    const frames = await Promise.all(['#f00', '#00f'].map((background) => frame(background)));
    const animation = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    const small = await thumbnailOf(animation);
    const { dominant } = await sharp(small).stats();
    expect((await sharp(small).metadata()).pages ?? 1).toBe(1);
    expect(dominant.r).toBeGreaterThan(200);
    expect(dominant.b).toBeLessThan(50);
  });
});

const frame = (background: string) =>
  sharp({ create: { width: 40, height: 40, channels: 4, background } })
    .png()
    .toBuffer();

describe('nothing is made', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
  it.each([
    ['no bytes', Buffer.alloc(0)],
    ['a page', Buffer.from('<!doctype html><title>Not found</title>')],
    ['SVG', Buffer.from(svg)],
    ['SVG with a declaration', Buffer.from(`<?xml version="1.0"?>${svg}`)],
    ['PDF', Buffer.from('%PDF-1.7\n')],
    ['TIFF', Buffer.from('II*\0')],
    ['BMP', Buffer.from('BM0000')],
    ['a film', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1')],
    ['a photo that no browser shows', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
    ['a sound', Buffer.from('RIFF\0\0\0\0WAVEfmt ')],
    ['a brand beyond its box', Buffer.from('\0\0\0\x10ftypmp42\0\0\0\0avif', 'latin1')],
  ])('of what is no picture: %s', async (_, bytes) => {
    expect(formatOf(bytes)).toBeUndefined();
    expect(await thumbnailOf(bytes)).toBeUndefined();
  });

  it.each(made)('of a %s that breaks off, or goes on as something else', async (_, __, picture) => {
    const bytes = await picture.toBuffer();
    for (const broken of [bytes.subarray(0, 40), Buffer.concat([bytes.subarray(0, 40), Buffer.from(svg)])]) {
      expect(await thumbnailOf(broken)).toBeUndefined();
    }
  });

  it.each([
    ['PNG', plain(6000, 5000).png()],
    ['AVIF', plain(2500, 2500).avif({ effort: 0 })],
  ])('of a %s that is small as a file and huge as a picture', async (_, picture) => {
    const bytes = await picture.toBuffer();
    expect(bytes.length).toBeLessThan(500_000);
    expect(await thumbnailOf(bytes)).toBeUndefined();
  });
});

it('leaves nothing else to the decoders that come with the library', async () => {
  await thumbnailOf(await plain(1, 1).png().toBuffer());
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  for (const other of [svg, await plain(9, 9).tiff().toBuffer()]) {
    await expect(sharp(other).metadata()).rejects.toThrow(/unsupported image format/);
  }
});
