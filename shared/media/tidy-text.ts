// C0 and C1 controls but tab and newline, and the characters that turn the direction of the text around them.
// oxlint-disable-next-line no-control-regex
const HARMFUL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Needs no tidying, which most texts don't. */
const PLAIN = /^[\n\x20-\x7E]*$/;

/** Text from a page or a person as it is kept: composed (NFC), without controls and direction tricks, cut at `max`. */
export function tidyText(text: string | null | undefined, max: number): string | undefined {
  if (text === null || text === undefined) return undefined;
  const tidy = (PLAIN.test(text) ? text : text.toWellFormed().normalize('NFC').replace(HARMFUL, '')).trim();
  // Cut between characters, not inside of one.
  const cut = tidy.length <= max ? tidy : [...tidy].slice(0, max).join('');
  return cut === '' ? undefined : cut;
}

/** The same on one line. */
export const tidyLine = (text: string | null | undefined, max: number): string | undefined =>
  tidyText(text?.replace(/\s+/g, ' '), max);

/** A picture's address, if it is one that a browser may load. */
export function tidyPicture(address: string | null | undefined): string | undefined {
  const url = address && address.length <= 2048 ? URL.parse(address) : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : undefined;
}
