import type { z } from '@hono/zod-openapi';
import { coveredSeconds, isWatched, merge } from '#shared/media/coverage.ts';
import type { ProgressReport } from '../inbox-schema.ts';
import type { ItemRow } from '../inbox-store.ts';
import type { Change, ProgressView } from './item.ts';

export type Report = z.infer<typeof ProgressReport>;

/**
 * Adds what a device says was played to what is known. Said twice, or late, it changes nothing: what was covered adds
 * up, and the position is the latest. Watched is what crosses the threshold here: what was undone stays undone.
 */
export function progressChange(row: ItemRow, { watchedFrom, ...report }: Report, now: string): Change {
  const known = row.progress === null ? undefined : (JSON.parse(row.progress) as ProgressView);
  // A clock that runs ahead must not win for ever.
  const at = report.at === undefined || report.at > now ? now : report.at;
  const isLatest = known?.at === undefined || known.at <= at;
  const progress: ProgressView = {
    position: isLatest ? report.position : known.position,
    duration: (isLatest ? report.duration : known.duration) ?? known?.duration ?? report.duration,
    covered: merge(known?.covered ?? [], report.covered).map(([from, to]) => [from, to]),
    at: isLatest ? at : known.at,
  };
  const crosses = watchedFrom !== undefined && isWatched(progress, watchedFrom) && !(known && isWatched(known, watchedFrom)); // prettier-ignore
  return crosses ? { progress, watched: true } : { progress };
}

/** What is kept of how long it was watched: each second counts once. Undefined where that is as it was. */
export function watchedSeconds(before: ItemRow, after: ItemRow): number | null | undefined {
  if (after.watched_at === null) return before.watched_at === null ? undefined : null;
  if (after.progress === null || (before.watched_at !== null && before.progress === after.progress)) return undefined;
  return coveredSeconds((JSON.parse(after.progress) as ProgressView).covered);
}
