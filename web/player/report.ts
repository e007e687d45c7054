import { isWatched, merge, WATCHED_FROM, type Covered } from '#shared/media/coverage.ts';
import { data, type InboxItem } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { markUnwatched } from '../marks.ts';
import { put } from '../put.ts';
import { clientOf, me } from '../session.ts';
import { answered, items } from '../store.ts';
import { say } from '../toasts.ts';
import type { Playback } from './playback.ts';
import { forgetUntold, keepUntold } from './untold.ts';
import { watched, type Watch } from './watch.ts';

/** Milliseconds between two reports while something plays. */
const REPORT_EVERY = 10_000;

/** Tells the server how far somebody is, so that they go on there on another device, and the sender learns when it was watched. */
export function reporter(id: string, owner: string) {
  const api = clientOf(owner);
  let watch: Watch = { covered: [] };
  let now: Playback | undefined;
  /** Whether more was played than the server was told. */
  let hasNews = false;
  let toldAt = 0;

  function hear(playback: Playback): void {
    const at = Date.now();
    const before = watch.covered;
    watch = watched(watch, playback, at);
    if (watch.covered !== before) hasNews = true;
    const isTurn = at - toldAt >= REPORT_EVERY || playback.isPlaying !== now?.isPlaying;
    now = playback;
    if (isTurn || crosses(before, playback)) void tell();
  }

  /** Whether that made it watched, together with what other devices played. */
  function crosses(before: Covered, playback: Playback): boolean {
    const known = items.peek().get(id)?.progress?.covered ?? [];
    const isOver = (covered: Covered) => isWatched({ ...playback, covered: merge(known, covered) });
    return !isOver(before) && isOver(watch.covered);
  }

  /** @param keepalive whether the page is being left */
  async function tell({ keepalive = false } = {}): Promise<void> {
    if (!now || !hasNews) return;
    const { position, duration } = now;
    const covered = watch.covered.map(([from, to]): [number, number] => [from, to]);
    hasNews = false;
    toldAt = Date.now();
    const progress = { position, duration, covered, watchedFrom: WATCHED_FROM };
    // Told at once, its moment is the server's now, whatever this machine's clock says.
    const kept = { ...progress, at: new Date(toldAt).toISOString() };
    const wasWatched = items.peek().get(id)?.watchedAt;
    keepUntold(owner, id, kept);
    try {
      const item = await data(
        api.PATCH('/api/v1/inbox/{id}', { params: { path: { id } }, body: { progress }, keepalive }),
      );
      forgetUntold(owner, id, kept);
      if (me.peek()?.id !== owner) return;
      // openapi-fetch's types forget that a pair is a pair.
      put(answered, id, item as InboxItem);
      if (!wasWatched && item.watchedAt) say(t('web.done.watched'), () => void markUnwatched(item as InboxItem));
    } catch {
      // It goes along with the next report, or is told by the next page: what was played adds up.
      hasNews = true;
    }
  }

  return { hear, tell };
}
