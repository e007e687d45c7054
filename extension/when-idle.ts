/** Calls back once the browser has nothing better to do. Safari has no idle callbacks. */
export function whenIdle(job: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(job);
  else setTimeout(job, 100);
}
