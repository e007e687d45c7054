import { isJunkPicture } from './junk.ts';
import { within } from './text-of.ts';
import type { Element } from './tree.ts';

const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-url', 'data-image', 'data-hi-res-src'];
const SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];

/** Where a picture that a page shows can be loaded from, the likeliest first: until scripts run, others may stand in its place. */
export function addressesOf(picture: Element, elements: Element[]): string[] {
  const { attributes, parent } = picture;
  const others = parent?.name === 'picture' ? within(parent, elements).filter(({ name }) => name === 'source') : [];
  const said = [
    ...LAZY.map((name) => attributes[name]),
    attributes['src'],
    ...[picture, ...others].flatMap((one) => SETS.map((name) => largestIn(one.attributes[name] ?? ''))),
    paintedBy(attributes['style'] ?? ''),
  ];
  return said.flatMap((address) => (address !== undefined && isLoaded(address) ? address : []));
}

const isLoaded = (address: string) => address.trim() !== '' && !/^data:/i.test(address) && !isJunkPicture(address);

/** The one for the widest screens (HTML, "srcset attributes"). */
function largestIn(set: string): string | undefined {
  // Addresses may have commas in them.
  const candidates = set.split(/(?<=\s[\d.]{1,6}[wx]),|,\s/).map((candidate) => candidate.trim().split(/\s/));
  return candidates.toSorted(([, a = '1x'], [, b = '1x']) => Number.parseFloat(b) - Number.parseFloat(a))[0]?.[0];
}

const paintedBy = (style: string): string | undefined =>
  /background(?:-image)?\s*:[^;]{0,100}?url\(\s*["']?([^"')]+)/i.exec(style)?.[1];
