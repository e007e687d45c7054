import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../problem.ts';
import type { GatewayState, LimitKind } from './environment.ts';

/** So many in so many seconds, by person or address. */
const LIMITS: Record<LimitKind, { points: number; duration: number }> = {
  credentials: { points: 20, duration: 300 },
  poll: { points: 60, duration: 60 },
  send: { points: 60, duration: 3600 },
  ask: { points: 20, duration: 86_400 },
};

/** Counts in memory. Throws `RATE_LIMITED` with the seconds to wait. */
export function createLimits(enabled: boolean): GatewayState['limit'] {
  if (!enabled) return () => Promise.resolve();
  const limiters = new Map<LimitKind, RateLimiterMemory>(
    Object.entries(LIMITS).map(([kind, options]) => [kind as LimitKind, new RateLimiterMemory(options)]),
  );
  return async (kind, key) => {
    try {
      await limiters.get(kind)?.consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new Problem('RATE_LIMITED', { retryAfter: refusal.msBeforeNext / 1000 });
    }
  };
}
