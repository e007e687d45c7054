import pLimit, { type LimitFunction } from 'p-limit';

const AT_ONCE = 8;

/** Eight fetches at a time, and one for each host, so that nobody's site is hammered in our name. */
export function createTurns() {
  const all = pLimit(AT_ONCE);
  const byHost = new Map<string, LimitFunction>();

  return async function inTurn<T>(host: string, job: () => Promise<T>): Promise<T> {
    const turn = byHost.get(host) ?? pLimit(1);
    byHost.set(host, turn);
    try {
      // The host's turn first: who waits for a slow host must not keep the others from theirs.
      return await turn(() => all(job));
    } finally {
      if (turn.activeCount + turn.pendingCount === 0) byHost.delete(host);
    }
  };
}
