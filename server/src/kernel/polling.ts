import type { Log } from './log.ts';

interface Needs {
  /** Milliseconds from one look to the next. */
  every: number;
  /** Looks for what is due and does it. One at a time; it should end soon once `ending` is aborted. */
  work: () => Promise<void>;
  log: Pick<Log, 'error'>;
  /** What it means when the work fails; the next look tries it again. */
  failure: string;
}

/** Has work done at once when something wakes it, every so often in any case, and never again after it was stopped. */
export function createPolling({ every, work, log, failure }: Needs) {
  const ending = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> | undefined;
  let isAsked = false;

  async function workOff(): Promise<void> {
    while (isAsked && !ending.signal.aborted) {
      isAsked = false;
      await work().catch((err: unknown) => log.error({ err }, failure));
    }
    working = undefined;
  }

  function wake(): void {
    if (ending.signal.aborted) return;
    isAsked = true;
    working ??= workOff();
  }

  return {
    ending: ending.signal,

    wake,

    start(): void {
      wake();
      timer = setInterval(wake, every);
      timer.unref();
    },

    /** Waits for the work that is under way. */
    async stop(): Promise<void> {
      ending.abort();
      clearInterval(timer);
      await working;
    },
  };
}
