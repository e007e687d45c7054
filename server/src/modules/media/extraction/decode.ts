import { TextDecoder } from 'node:util';

/** How much of the beginning of a page is searched for a `<meta>` that names its encoding. Browsers stop at 1 KiB; pages don't. */
const SEARCHED = 8192;

const IN_HEADER = /charset\s*=\s*["']?([^\s"';,]+)/i;
const IN_META = /<meta\s[^>]{0,300}?charset\s*=[\s"']*([^\s"'/>;]+)/i;

const MARKS: [bytes: number[], label: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of a page. A byte order mark decides (WHATWG Encoding, "decode"); then bytes that can only be UTF-8, since
 * servers mislabel it often and no other encoding looks like it by chance; then what the header says, then the page.
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return decoderOf(marked[1])?.decode(bytes) ?? '';
  const header = decoderOf(IN_HEADER.exec(contentType)?.[1]);
  // Their bytes are ASCII, so that they would pass for UTF-8.
  if (header && /^(?:utf-16|iso-2022-jp)/.test(header.encoding)) return header.decode(bytes);
  const declared = [header, declaredWithin(bytes)].filter((one) => one !== undefined);
  if (declared.some(({ encoding }) => encoding === 'iso-2022-jp')) return new TextDecoder('iso-2022-jp').decode(bytes);
  const text = strictly(bytes);
  if (text !== undefined) return text;
  const legacy = declared.find(({ encoding }) => encoding !== 'utf-8') ?? declared[0];
  return (legacy ?? new TextDecoder('windows-1252')).decode(bytes);
}

/** A page that could be read as far as its `<meta>` can't be UTF-16, whatever that says (HTML, "prescan"). */
function declaredWithin(bytes: Uint8Array): TextDecoder | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, SEARCHED));
  const label = IN_META.exec(beginning)?.[1];
  return decoderOf(label && /^utf-?16/i.test(label) ? 'utf-8' : label);
}

/** Nothing for bytes that aren't UTF-8. A page that was cut inside a character still is. */
function strictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** Nothing for labels that the Encoding standard doesn't know. */
function decoderOf(label: string | undefined): TextDecoder | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label);
  } catch {
    return undefined;
  }
}
