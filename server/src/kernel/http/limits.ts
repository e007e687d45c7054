import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Allowance, GatewayState, LimitKind } from './environment.ts';
import { keptCounter, keptEntrances, type Counted, type KeptNeeds, type Limit } from './kept-limits.ts';

/**
 * Those that protect accounts are kept in the database: whoever guesses must gain nothing from a restart, nor from a
 * second process.
 */
const KEPT = {
  credentials: { points: 20, duration: 300 },
  // Of one account from one address; and of one account from all addresses that are new to it, so that guesses from
  // many of them lead nowhere.
  guess: { points: 10, duration: 300 },
  account: { points: 60, duration: 3600 },
  // To one address, for one purpose.
  mail: { points: 5, duration: 1800 },
  poll: { points: 60, duration: 60 },
} satisfies Partial<Record<LimitKind, Limit>>;

/**
 * Those of people who are signed in are counted in memory: they only smooth what one account may do, which a restart
 * multiplies by no more than the number of restarts, and they stand before every change, which must not pay for them.
 */
const IN_MEMORY = {
  // Of one browser: each page that opens makes one.
  trade: { points: 20, duration: 60 },
  send: { points: 60, duration: 3600 },
  // Of one person to one other.
  pair: { points: 20, duration: 3600 },
  ask: { points: 20, duration: 86_400 },
  write: { points: 300, duration: 300 },
} satisfies Partial<Record<LimitKind, Limit>>;

type Count = (key: string, points: number) => Promise<Counted>;

/** Counts nothing when it is not on. */
export function createLimits({
  isOn,
  ...needs
}: KeptNeeds & { isOn: boolean }): Pick<GatewayState, 'limit' | 'entered'> {
  if (!isOn) {
    return {
      limit: () => Promise.resolve(undefined),
      entered: { has: () => Promise.resolve(false), add: () => Promise.resolve() },
    };
  }
  return { limit: counters(needs), entered: keptEntrances(needs) };
}

function counters(needs: KeptNeeds): GatewayState['limit'] {
  const limits: Record<LimitKind, Limit> = { ...KEPT, ...IN_MEMORY };
  const keep = keptCounter(needs);
  const counts = new Map<string, Count>([
    ...Object.entries(KEPT).map(([kind, limit]): [string, Count] => [
      kind,
      (key, points) => keep(`${kind} ${key}`, points, limit),
    ]),
    ...Object.entries(IN_MEMORY).map(([kind, limit]): [string, Count] => [kind, memoryCounter(limit)]),
  ]);
  return async (kind, key, points = 1): Promise<Allowance | undefined> => {
    const counted = await counts.get(kind)?.(key, points);
    if (!counted) return undefined;
    const { spent, isExceeded, resetsIn } = counted;
    const limit = limits[kind];
    return { kind, ...limit, left: limit.points - spent, isExceeded, resetsIn: resetsIn / 1000 };
  };
}

function memoryCounter(limit: Limit): Count {
  const limiter = new RateLimiterMemory(limit);
  return async (key, points) => {
    // Not `consume`, which spends what it refuses: who may not send to fifty may still send to the ten that are left.
    const asked = await limiter.penalty(key, points);
    const isExceeded = asked.consumedPoints > limit.points;
    const { consumedPoints: spent, msBeforeNext: resetsIn } = isExceeded ? await limiter.reward(key, points) : asked;
    return { spent, isExceeded, resetsIn };
  };
}

/** What a client is told of it (draft-ietf-httpapi-ratelimit-headers-10). */
export const rateLimitHeaders = ({ kind, points, duration, left, resetsIn }: Allowance): Record<string, string> => ({
  'ratelimit-policy': `"${kind}";q=${points};w=${duration}`,
  ratelimit: `"${kind}";r=${left};t=${Math.ceil(resetsIn)}`,
});
