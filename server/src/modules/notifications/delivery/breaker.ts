import type { Clock } from '../../../kernel/clock.ts';
import { backoff } from './backoff.ts';

export type Breaker = ReturnType<typeof createBreaker>;

/** Failures in a row after which a host is left alone. */
const TOLERATED = 3;

/** Leaves hosts alone that fail: after a while one delivery tries again, and when it arrives all may. */
export function createBreaker({ clock }: { clock: Clock }) {
  const failing = new Map<string, { failures: number; until: number }>();

  return {
    /** How many of `most` may be tried now. */
    room(host: string, most: number): number {
      const { failures, until } = failing.get(host) ?? { failures: 0, until: 0 };
      if (failures < TOLERATED) return most;
      return clock.ms() >= until ? 1 : 0;
    },

    noteFailure(host: string): void {
      const before = failing.get(host) ?? { failures: 0, until: 0 };
      // Those that were under way together fail together, which says no more than one of them.
      if (before.until > clock.ms()) return;
      const failures = before.failures + 1;
      const pause = failures < TOLERATED ? 0 : backoff(failures - TOLERATED);
      failing.set(host, { failures, until: clock.ms() + pause });
    },

    /** Says whether it had failed before. */
    noteSuccess: (host: string): boolean => failing.delete(host),

    /** Those that are left alone. */
    open: (): string[] => [...failing].flatMap(([host, { failures }]) => (failures < TOLERATED ? [] : [host])),
  };
}
