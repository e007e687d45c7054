import type { Share } from '#shared/client.ts';

/** One link as it was sent at one time: to one person, or to several at once. */
export function sendingsOf(shares: readonly Share[]): [Share, ...Share[]][] {
  const sendings: [Share, ...Share[]][] = [];
  for (const share of shares) {
    const last = sendings.at(-1);
    if (last && isSame(last[0], share)) last.push(share);
    else sendings.push([share]);
  }
  return sendings;
}

const isSame = (one: Share, other: Share): boolean =>
  one.mediaId === other.mediaId && one.createdAt === other.createdAt && one.message === other.message;
