import { batch, effect } from '@preact/signals';
import { ApiError, type Client } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { atFront, createOutbox, type Kept } from '#shared/outbox/outbox.ts';
import { perform } from '#shared/outbox/perform.ts';
import { newKey, type Queued, type Wording, type Work } from '#shared/outbox/work.ts';
import type { ProblemCode } from '#shared/problems.ts';
import { inTurn, oneAtATime } from '#shared/serial.ts';
import { isOnline } from '../network.ts';
import { settleSent } from '../sent.ts';
import { clientOf, me } from '../session.ts';
import { settle } from '../store.ts';
import { sayProblem, sayTrouble } from '../toasts.ts';
import { changeKept, readKept } from './database.ts';
import { queue } from './queue.ts';

/** Milliseconds after which a send that has not been answered goes on by itself. */
const PATIENCE = 5000;
/** Milliseconds between tries while nothing answers; a connection that comes back is noticed sooner. */
const PAUSE = 15_000;
const EMPTY: Kept = { queue: [], arrived: [] };

/** Tells the other tabs what has become of the queue. */
const channel = new BroadcastChannel('watchthis.outbox');
/** One tab tells the server at a time. On plain http there are no locks: there the keys of the sends keep them single. */
const alone: (job: () => Promise<void>) => Promise<void> =
  'locks' in navigator ? (job) => navigator.locks.request('watchthis.outbox', job) : inTurn();

const outboxOf = (owner: string) =>
  createOutbox({
    read: async () => (await readKept<Kept>({ owner, what: 'outbox' })) ?? EMPTY,
    async change(to, done) {
      let after: Kept | undefined;
      await changeKept<Kept>({ owner, what: 'outbox' }, (before) => (after = to(before ?? EMPTY)));
      if (after === undefined) return;
      show(owner, after.queue, done);
      channel.postMessage({ owner, done });
    },
  });

function show(owner: string, waiting: Queued[], done?: Queued): void {
  if (me.peek()?.id !== owner) return;
  batch(() => {
    if (done) {
      settle(done);
      settleSent(done);
    }
    queue.value = waiting;
  });
}

/** What is on disk, by whichever tab. */
async function load(owner: string, done?: Queued): Promise<void> {
  const kept = await readKept<Kept>({ owner, what: 'outbox' });
  show(owner, kept?.queue ?? [], done);
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells the server what waits. Never throws: what remains waits on, or carries the reason why it was refused. */
const drain = oneAtATime(async () => {
  clearTimeout(timer);
  const owner = me.peek()?.id;
  if (owner === undefined) return;
  let isStopped = false;
  try {
    await alone(() => outboxOf(owner).flush((one) => performed(clientOf(owner), one)));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    isStopped = true;
  }
  await load(owner);
  const due = atFront(queue.peek());
  if (due.length === 0) return;
  const wait = Math.min(...due.map(({ notBefore }) => notBefore)) - Date.now();
  timer = setTimeout(() => void drain(), Math.max(wait, isStopped ? PAUSE : 0));
});

/** A mark that is refused goes back to how it was, and people wonder why; a send stays, with its reason. */
async function performed(client: Client, one: Queued): Promise<string[]> {
  try {
    return await perform(client, one);
  } catch (error) {
    const isFinal = error instanceof ApiError && !error.isTemporary && error.status !== 401;
    if (isFinal && one.work.do !== 'send') sayProblem(error);
    throw error;
  }
}

/**
 * Puts work on disk, shows it as done, and tells the server as soon as that can be reached.
 * @returns its id; nothing, and people are told, when too much waits already
 */
export async function hand(work: Work): Promise<string | undefined> {
  const owner = me.peek()?.id;
  if (owner === undefined) return undefined;
  const id = newKey();
  if ((await outboxOf(owner).enqueue(id, work)) === 'full') {
    sayTrouble(t('web.waiting.full'));
    return undefined;
  }
  void drain();
  return id;
}

/** What became of a piece of work in the time that people wait for it: done, still waiting, or the reason why not. */
export async function outcomeOf(id: string): Promise<'done' | 'waiting' | ProblemCode> {
  await Promise.race([drain(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  const one = queue.peek().find((other) => other.id === id);
  return one === undefined ? 'done' : (one.failure ?? 'waiting');
}

/** What waits even after the server was given a moment to take it. */
export async function stillWaiting(): Promise<Queued[]> {
  await Promise.race([drain(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  return queue.peek();
}

/** Takes work back, also a send that has arrived. Says whether that could be done. */
export async function undo(id: string): Promise<boolean> {
  const owner = me.peek()?.id;
  const isUndone = owner !== undefined && (await outboxOf(owner).undo(id)) === 'undone';
  void drain();
  return isUndone;
}

/** Has a send say something else, while it waits or once it is there. Says whether it could. */
export async function rewordSend(id: string, wording: Wording): Promise<boolean> {
  const owner = me.peek()?.id;
  const isKept = owner !== undefined && (await outboxOf(owner).reword(id, wording)) === 'kept';
  void drain();
  return isKept;
}

/** Tries again what was refused. */
export async function revive(id: string): Promise<void> {
  const owner = me.peek()?.id;
  if (owner !== undefined) await outboxOf(owner).revive(id);
  await drain();
}

/** Shows what waits from the last time, follows the other tabs, and drains whenever the server can be reached. */
export function followOutbox(owner: string, signal: AbortSignal): void {
  channel.addEventListener(
    'message',
    ({ data }: MessageEvent<{ owner: string; done?: Queued }>) => {
      if (data.owner === owner) void load(owner, data.done);
    },
    { signal },
  );
  void load(owner).then(() => {
    const stop = effect(() => {
      if (isOnline.value) void drain();
    });
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    queue.value = [];
  });
}
