const page: EventTarget = 'document' in globalThis ? document : new EventTarget();

/** Waits, at least so long. A page in the background is woken once a minute only: coming back to it ends the wait. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  const end = Date.now() + ms;
  return new Promise((resolve, reject) => {
    const check = () => {
      if (Date.now() < end) return;
      stop();
      resolve();
    };
    const abort = () => {
      stop();
      reject(signal.reason as Error);
    };
    const stop = () => {
      clearInterval(timer);
      page.removeEventListener('visibilitychange', check);
      signal.removeEventListener('abort', abort);
    };
    const timer = setInterval(check, Math.min(ms, 1000));
    page.addEventListener('visibilitychange', check);
    signal.addEventListener('abort', abort);
  });
}
