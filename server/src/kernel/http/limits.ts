import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../problem.ts';
import type { Allowance, GatewayState, LimitKind } from './environment.ts';

/** So many in so many seconds. */
const LIMITS: Record<LimitKind, { points: number; duration: number }> = {
  credentials: { points: 20, duration: 300 },
  // Of one account from one address; and of one account from anywhere, which is slow enough that nobody is locked out
  // by a few strangers, and guesses from many addresses lead nowhere.
  guess: { points: 10, duration: 300 },
  account: { points: 60, duration: 3600 },
  poll: { points: 60, duration: 60 },
  send: { points: 60, duration: 3600 },
  ask: { points: 20, duration: 86_400 },
  write: { points: 300, duration: 300 },
};

/** Counts in memory. Throws `RATE_LIMITED` with the seconds to wait. */
export function createLimits(enabled: boolean): GatewayState['limit'] {
  if (!enabled) return () => Promise.resolve(undefined);
  const limiters = new Map<LimitKind, RateLimiterMemory>(
    Object.entries(LIMITS).map(([kind, options]) => [kind as LimitKind, new RateLimiterMemory(options)]),
  );
  return async (kind, key, points = 1): Promise<Allowance | undefined> => {
    try {
      const counted = await limiters.get(kind)?.consume(key, points);
      return counted && { kind, ...LIMITS[kind], left: counted.remainingPoints, resetsIn: counted.msBeforeNext / 1000 };
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new Problem('RATE_LIMITED', { retryAfter: refusal.msBeforeNext / 1000 });
    }
  };
}

/** What a client is told of it (draft-ietf-httpapi-ratelimit-headers-10). */
export const rateLimitHeaders = ({ kind, points, duration, left, resetsIn }: Allowance): Record<string, string> => ({
  'ratelimit-policy': `"${kind}";q=${points};w=${duration}`,
  ratelimit: `"${kind}";r=${left};t=${Math.ceil(resetsIn)}`,
});
