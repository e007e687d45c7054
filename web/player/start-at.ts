import type { InboxItem } from '#shared/client.ts';

/** Seconds; who has seen so little begins again. */
const HARDLY_BEGUN = 5;
/** Seconds; who has so little left has seen it. */
const NEARLY_OVER = 10;

/** Where somebody was, on this device or another; nothing where there is nothing to go on with. */
export function resumesAt({ progress, media, watchedAt }: InboxItem): number | undefined {
  if (!progress || watchedAt !== null || progress.position < HARDLY_BEGUN) return undefined;
  const whole = progress.duration ?? media.duration ?? Number.POSITIVE_INFINITY;
  return progress.position < whole - NEARLY_OVER ? progress.position : undefined;
}
