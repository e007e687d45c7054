import { Problem } from '../../../kernel/problem.ts';
import type { ItemRow } from '../inbox-store.ts';
import type { Change } from '../items/item.ts';

const DAY = 24 * 3_600_000;
/** Milliseconds for which something can be put aside: a year and a day, wherever on earth that is said. */
const LONGEST = 367 * DAY;

/** Puts something aside until a moment. Throws `INVALID_RETURN`. */
export function putAside(returnsAt: string | undefined, now: number): Change {
  const wait = returnsAt === undefined ? 0 : Date.parse(returnsAt) - now;
  if (returnsAt === undefined || wait <= 0 || wait > LONGEST) throw new Problem('INVALID_RETURN');
  return { place: 'later', returnsAt };
}

/** Back into the inbox at its moment, as unread unless it had been watched. Nothing when it is not, or not yet, to come back. */
export function comeBack({ place, returns_at: returnsAt, watched_at: watchedAt }: ItemRow, now: string) {
  if (place !== 'later' || returnsAt === null || returnsAt > now) return undefined;
  const back = { place: 'inbox', returnsAt, isReturn: true } satisfies Change;
  return watchedAt === null ? { ...back, read: false } : back;
}

/** What is put aside is listed by when it comes back: a cursor is that moment and the id of the last one, packed. */
export const cursorAfter = ({ returns_at: returnsAt, id }: Pick<ItemRow, 'id' | 'returns_at'>): string =>
  Buffer.from(`${returnsAt} ${id}`).toString('base64url');

/** Throws `INVALID_CURSOR`. */
export function placeAfter(cursor: string | undefined): { returnsAt: string; id: string } | undefined {
  if (cursor === undefined) return undefined;
  const [, returnsAt, id] = PLACE.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (returnsAt === undefined || id === undefined) throw new Problem('INVALID_CURSOR');
  return { returnsAt, id };
}

const PLACE = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;
