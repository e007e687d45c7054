import { Problem } from '../problem.ts';

/**
 * Lists are ordered by UUIDv7, which is the order of time, so that a cursor is the last id, packed. It is opaque to
 * clients: what it holds may change.
 */
const cursorAfter = (id: string): string => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');

/** Throws `INVALID_CURSOR`. */
export function idBefore(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const hex = Buffer.from(cursor, 'base64url').toString('hex');
  if (hex.length !== 32 || cursorAfter(hex) !== cursor) throw new Problem('INVALID_CURSOR');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * Cuts what was read with one row more than the page holds.
 * @param after the cursor of a list that is not ordered by id
 */
export function pageOf<T extends { id: string }>(
  rows: T[],
  limit: number,
  after: (last: T) => string = ({ id }) => cursorAfter(id),
): { rows: T[]; cursor: string | undefined } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, cursor: rows.length > limit && last ? after(last) : undefined };
}
