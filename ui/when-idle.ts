/** Milliseconds. A busy page is late, and not silent for ever. */
const PATIENCE = 5000;

/** Calls back once the browser has nothing better to do. Safari has no idle callbacks. */
export function whenIdle(job: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(job, { timeout: PATIENCE });
  else setTimeout(job, 100);
}
