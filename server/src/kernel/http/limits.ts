import { RateLimiterMemory } from 'rate-limiter-flexible';
import { BoundedMap } from '../bounded-map.ts';
import type { Allowance, GatewayState, LimitKind } from './environment.ts';

/** So many in so many seconds. */
const LIMITS: Record<LimitKind, { points: number; duration: number }> = {
  credentials: { points: 20, duration: 300 },
  // Of one account from one address; and of one account from all addresses that are new to it, so that guesses from
  // many of them lead nowhere.
  guess: { points: 10, duration: 300 },
  account: { points: 60, duration: 3600 },
  // To one address, for one purpose.
  mail: { points: 5, duration: 1800 },
  poll: { points: 60, duration: 60 },
  send: { points: 60, duration: 3600 },
  ask: { points: 20, duration: 86_400 },
  write: { points: 300, duration: 300 },
};

const ENTRIES_REMEMBERED = 10_000;

/** Counts in memory: a server that starts has forgotten. */
export const createLimits = (enabled: boolean): Pick<GatewayState, 'limit' | 'entered'> => ({
  limit: enabled ? counters() : () => Promise.resolve(undefined),
  entered: new BoundedMap(ENTRIES_REMEMBERED),
});

function counters(): GatewayState['limit'] {
  const limiters = new Map<LimitKind, RateLimiterMemory>(
    Object.entries(LIMITS).map(([kind, options]) => [kind as LimitKind, new RateLimiterMemory(options)]),
  );
  return async (kind, key, points = 1): Promise<Allowance | undefined> => {
    const limiter = limiters.get(kind);
    if (!limiter) return undefined;
    // Not `consume`, which spends what it refuses: who may not send to fifty may still send to the ten that are left.
    const asked = await limiter.penalty(key, points);
    const isExceeded = asked.consumedPoints > limiter.points;
    const { remainingPoints: left, msBeforeNext } = isExceeded ? await limiter.reward(key, points) : asked;
    return { kind, ...LIMITS[kind], left, isExceeded, resetsIn: msBeforeNext / 1000 };
  };
}

/** What a client is told of it (draft-ietf-httpapi-ratelimit-headers-10). */
export const rateLimitHeaders = ({ kind, points, duration, left, resetsIn }: Allowance): Record<string, string> => ({
  'ratelimit-policy': `"${kind}";q=${points};w=${duration}`,
  ratelimit: `"${kind}";r=${left};t=${Math.ceil(resetsIn)}`,
});
