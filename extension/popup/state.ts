import type { InboxItem } from '#shared/client.ts';
import type { Queued } from '#shared/outbox/work.ts';
import type { Account, Connection, Local, Problem } from '../settings.ts';

/** Which of its faces the popup shows. */
export type Face = 'signed-out' | 'ended' | 'loading' | 'unreachable' | 'ready';

/** What somebody sees on opening the popup, from storage alone. */
export function faceOf(account: Account | null, hasCache: boolean, { problem }: Connection): Face {
  if (account === null) return 'signed-out';
  if (account.refreshToken === null) return 'ended';
  if (hasCache) return 'ready';
  return problem === null ? 'loading' : 'unreachable';
}

/**
 * What is left to watch: unread first, each newest first. What was unread when the popup opened keeps its place,
 * so that no row moves away under the pointer.
 */
export function toWatch(inbox: InboxItem[], wasUnread: ReadonlySet<string> = new Set()): InboxItem[] {
  const pending = inbox.filter(({ status }) => status === 'pending');
  const isFirst = ({ id, isRead }: InboxItem) => !isRead || wasUnread.has(id);
  return [...pending.filter(isFirst), ...pending.filter((item) => !isFirst(item))];
}

/** What stands between a person and their server. */
export type TroubleNow =
  /** Whether nothing but messages could not be changed: all that was sent has arrived. */
  | { is: 'refused'; count: number; isWordingOnly: boolean }
  | { is: 'held-back'; until: number }
  /** `since`: of when what one sees is, in milliseconds since 1970. */
  | { is: 'no-server'; problem: Problem; since: number };

/** The trouble to tell about, the worst first. Without anything to show, all of the popup is about it: `unreachable`. */
export function troubleOf(
  { outbox, cache }: Pick<Local, 'outbox' | 'cache'>,
  { problem }: Connection,
  now: number,
): TroubleNow | undefined {
  const all = refused(outbox);
  const isWordingOnly = all.every(({ work }) => work.do === 'reword');
  if (all.length > 0) return { is: 'refused', count: all.length, isWordingOnly };
  const until = problem === 'RATE_LIMITED' ? heldBack(outbox, now) : undefined;
  if (until !== undefined) return { is: 'held-back', until };
  return problem === null || cache === null ? undefined : { is: 'no-server', problem, since: cache.at };
}

/** Sends that the server told to wait, and until when. */
export function heldBack(outbox: Queued[], now: number): number | undefined {
  const sends = outbox.filter(({ work, tries, failure }) => work.do === 'send' && tries > 0 && failure === null);
  const [first] = sends
    .map(({ notBefore }) => notBefore)
    .filter((moment) => moment > now)
    .sort((a, b) => a - b);
  return first;
}

/** What the server refused for good: somebody has to decide what becomes of them. */
export const refused = (outbox: Queued[]) => outbox.filter(({ failure }) => failure !== null);
