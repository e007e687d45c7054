/** Seconds; a day is as good as for ever. */
const MAX = 86_400;

/** Seconds that a site asks to wait, by its own clock where it names a moment (RFC 9110 §10.2.3). */
export function retryAfterOf(header: (name: string) => string): number | undefined {
  const wait = header('retry-after');
  const seconds = /^\d+$/.test(wait) ? Number(wait) : (Date.parse(wait) - Date.parse(header('date'))) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.min(seconds, MAX));
}
