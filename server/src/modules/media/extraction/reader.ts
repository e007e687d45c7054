import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Description, Page } from './read-page.ts';

interface Options {
  /** Milliseconds that a page may take. */
  deadline?: number;
  /** Megabytes of heap. Thirty are used before anything is read. */
  memory?: number;
  /** Pages that may wait for others; more are refused. */
  maxWaiting?: number;
  /** Milliseconds after which a process without work is ended: it holds a hundred megabytes. */
  idle?: number;
}

/** Why a page wasn't read. */
export type Refusal = 'too slow' | 'too large' | 'too many' | 'unreadable' | 'closed';

export class Unread extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal, options?: ErrorOptions) {
    super(`the page was not read: ${reason}`, options);
    this.reason = reason;
  }
}

/** What the reading process says: that it has started, then of each page what it found. */
export type Told = 'ready' | { description: Description } | { error: string };

export type Reader = ReturnType<typeof createReader>;

interface Job {
  page: Page;
  resolve(description: Description): void;
  reject(reason: Unread): void;
}

/** Milliseconds. It takes one second on a machine that has something else to do. */
const MAX_START = 30_000;
const ENTRY = join(import.meta.dirname, 'reading-process.ts');

/**
 * Reads pages in a process of its own, one at a time: a page that takes forever, or all memory, costs nobody but itself.
 * Its process is ended, and the next page gets a new one.
 */
export function createReader({ deadline = 2000, memory = 64, maxWaiting = 200, idle = 60_000 }: Options = {}) {
  const waiting: Job[] = [];
  let job: Job | undefined;
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isReady = false;
  let isBusy = false;
  let isClosed = false;

  function next() {
    job ??= waiting.shift();
    if (!job) return rest();
    child ??= start();
    hold(child, true);
    if (!isReady || isBusy) return;
    isBusy = true;
    clearTimeout(timer);
    timer = setTimeout(() => end(new Unread('too slow')), deadline);
    child.send(job.page);
  }

  function rest() {
    hold(child, false);
    clearTimeout(timer);
    timer = setTimeout(() => end(new Unread('closed')), idle).unref();
  }

  function start(): ChildProcess {
    clearTimeout(timer);
    // Nothing of the server's environment is needed there, and its last words are a dump of the heap.
    const started = fork(ENTRY, {
      execArgv: [`--max-old-space-size=${memory}`],
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
    started.on('message', (told) => {
      if (child === started) hear(told as Told);
    });
    const ended = (reason: Refusal, cause?: unknown) => {
      if (child === started) end(new Unread(reason, { cause }));
    };
    timer = setTimeout(() => ended('too slow'), MAX_START);
    started.on('error', (error) => ended('unreadable', error));
    // V8 aborts when its heap is full.
    started.on('exit', (code, signal) =>
      ended(signal === 'SIGABRT' || signal === 'SIGTRAP' || code === 134 ? 'too large' : 'unreadable'),
    );
    return started;
  }

  function hear(told: Told) {
    if (told === 'ready') isReady = true;
    else if ('description' in told) settle((one) => one.resolve(told.description));
    else settle((one) => one.reject(new Unread('unreadable', { cause: told.error })));
    next();
  }

  function settle(tell: (job: Job) => void) {
    isBusy = false;
    if (job) tell(job);
    job = undefined;
  }

  function end(reason: Unread) {
    child?.kill('SIGKILL');
    child = undefined;
    isReady = false;
    clearTimeout(timer);
    settle((one) => one.reject(reason));
    if (waiting.length > 0) next();
  }

  return {
    /** What a page says. Throws `Unread`. */
    read: (page: Page): Promise<Description> =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new Unread('closed'));
        if (waiting.length >= maxWaiting) return reject(new Unread('too many'));
        waiting.push({ page, resolve, reject });
        next();
      }),

    /** Refuses what waits, and ends the process. */
    close() {
      isClosed = true;
      for (const one of waiting.splice(0)) one.reject(new Unread('closed'));
      end(new Unread('closed'));
    },
  };
}

/** A process that has nothing to do keeps nobody from ending. */
function hold(child: ChildProcess | undefined, isNeeded: boolean) {
  for (const one of [child, child?.channel]) {
    if (isNeeded) one?.ref();
    else one?.unref();
  }
}
