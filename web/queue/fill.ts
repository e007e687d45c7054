/** Something that waits, and how long it takes. */
export interface Waiting {
  id: string;
  /** Seconds; undefined where nobody knows. */
  length: number | undefined;
}

/** Seconds; nobody plans their evening more exactly. */
const STEP = 15;
/** How much more the first in line counts than the last, second for second. */
const FIRST_IN_LINE = 0.6;

/**
 * What fits into a time, in the order in which it waits: as much of the time as can be filled, and rather what waits at
 * the front. What has no length fits nowhere.
 * @param seconds how long somebody has
 */
export function fill(line: readonly Waiting[], seconds: number): string[] {
  const room = Math.floor(seconds / STEP);
  /** The best for each amount of room: what it is worth, and its members. */
  let best: { worth: number; ids: string[] }[] = Array.from({ length: room + 1 }, () => ({ worth: 0, ids: [] }));
  for (const [place, { id, length }] of line.entries()) {
    if (length === undefined || length <= 0) continue;
    const size = Math.ceil(length / STEP);
    const worth = size * (1 + FIRST_IN_LINE * (1 - place / line.length));
    best = best.map((without, at) => {
      const rest = best[at - size];
      return rest && rest.worth + worth > without.worth
        ? { worth: rest.worth + worth, ids: [...rest.ids, id] }
        : without;
    });
  }
  return best.at(-1)?.ids ?? [];
}
