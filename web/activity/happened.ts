import type { Share } from '#shared/client.ts';

/** The latest that became of a share. */
export interface Happened {
  share: Share;
  what: 'sent' | 'seen' | 'watched';
  at: string;
}

/** What became of shares, the latest first. What one keeps for oneself is no news. */
export function happened(shares: Iterable<Share>, me: string | undefined): Happened[] {
  return [...shares]
    .filter(({ toUserId }) => toUserId !== me)
    .map(latest)
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

function latest(share: Share): Happened {
  const { watchedAt, seenAt, createdAt } = share;
  if (watchedAt !== null) return { share, what: 'watched', at: watchedAt };
  return seenAt === null ? { share, what: 'sent', at: createdAt } : { share, what: 'seen', at: seenAt };
}
