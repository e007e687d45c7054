import { ApiError } from '#shared/client.ts';
import type { ProblemCode } from '#shared/problems.ts';
import { withWork } from '../inbox.ts';
import { local, type Queued, session, type Work } from '../settings.ts';
import { inTurn } from './serial.ts';

const MOST = 500;
/** How many sends that arrived can still be undone. */
const REMEMBERED = 20;

/** Every change of the outbox is read, changed and written in one turn. */
const change = inTurn();

/** Puts work on disk. Asked twice with the same id, it is kept once. Call `sync()` next. */
export function enqueue(id: string, work: Work, notBefore = 0): Promise<'kept' | 'full'> {
  return change(async () => {
    const [{ outbox }, { sent }] = await Promise.all([local.read('outbox'), session.read('sent')]);
    if ([...outbox, ...sent].some((known) => known.id === id)) return 'kept';
    if (outbox.length >= MOST) return 'full';
    await local.write({ outbox: [...outbox, queued(id, work, notBefore)] });
    return 'kept';
  });
}

function queued(id: string, work: Work, notBefore = 0): Queued {
  const state = { tries: 0, wasTried: false, isUndone: false, failure: null };
  return { id, work, queuedAt: Date.now(), notBefore, ...state };
}

/** Takes work back: out of the queue, or off the server again. */
export function undo(id: string): Promise<'undone' | 'unknown'> {
  return change(async () => {
    const [{ outbox }, { sent }] = await Promise.all([local.read('outbox'), session.read('sent')]);
    const waiting = outbox.find((one) => one.id === id);
    const arrived = sent.find((one) => one.id === id);
    if (waiting) {
      const mayBeThere = waiting.wasTried && waiting.failure === null;
      // What a mark was before is known only to whoever made it: they mark it back.
      if (mayBeThere && waiting.work.do !== 'send') return 'unknown';
      const rest = outbox.filter((one) => one !== waiting);
      const undone = outbox.map((one) => (one === waiting ? { ...one, isUndone: true } : one));
      await local.write({ outbox: mayBeThere ? undone : rest });
    } else if (arrived) {
      await local.write({ outbox: [...outbox, ...withdrawals(arrived.shareIds)] });
    } else return 'unknown';
    return 'undone';
  });
}

const withdrawals = (shareIds: string[]) =>
  shareIds.map((shareId) => queued(crypto.randomUUID(), { do: 'withdraw', shareId }));

/** Gives work that had failed for good another chance. */
export const revive = (id: string): Promise<void> =>
  edit(id, (one) => ({ ...one, failure: null, notBefore: 0, tries: 0 }));

/** Puts better words to work that has not begun, and lets it begin. */
export const amend = (id: string, work: Work): Promise<void> =>
  edit(id, (one) => (one.wasTried ? one : { ...one, work, notBefore: 0 }));

function edit(id: string, to: (one: Queued) => Queued): Promise<void> {
  return change(async () => {
    const { outbox } = await local.read('outbox');
    await local.write({ outbox: outbox.map((one) => (one.id === id ? to(one) : one)) });
  });
}

/** Does one piece of work on the server and gives the ids of the shares it made. Throws `ApiError`. */
export type Perform = (queued: Queued) => Promise<string[]>;

/** Does what is due, oldest first. Throws what stopped it: the rest has to wait for another round. */
export async function flush(perform: Perform): Promise<void> {
  for (let next = await nextDue(); next !== undefined; next = await nextDue()) {
    const { id } = next;
    // Written before the request: after a crash nobody can know whether it arrived.
    if (!next.wasTried) await edit(id, (one) => ({ ...one, wasTried: true }));
    try {
      await settle(id, await perform(next));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      await postpone(next, error);
    }
  }
}

async function nextDue(): Promise<Queued | undefined> {
  const { outbox } = await local.read('outbox');
  const waiting = outbox.filter(({ failure }) => failure === null);
  return waiting.find(
    (one, at) => one.notBefore <= Date.now() && !waiting.slice(0, at).some((other) => isSame(one, other)),
  );
}

/** Whether two pieces of work are about the same item and so have to keep their order. */
function isSame({ work: one }: Queued, { work: other }: Queued): boolean {
  return itemOf(one) !== undefined && itemOf(one) === itemOf(other);
}

function itemOf(work: Work): string | undefined {
  if (work.do === 'restore') return work.item.id;
  return 'itemId' in work ? work.itemId : undefined;
}

function settle(id: string, shareIds: string[]): Promise<void> {
  return change(async () => {
    const [{ outbox, cache }, { sent }] = await Promise.all([local.read('outbox', 'cache'), session.read('sent')]);
    const done = outbox.find((one) => one.id === id);
    if (done === undefined) return;
    if (done.work.do === 'send') await session.write({ sent: [...sent, { id, shareIds }].slice(-REMEMBERED) });
    const rest = outbox.filter((one) => one !== done);
    await local.write({
      outbox: done.isUndone ? [...rest, ...withdrawals(shareIds)] : rest,
      cache: cache && { ...cache, sync: withWork(cache.sync, done.work) },
    });
  });
}

/** A send that the server refuses for good is kept with its reason; other work is void when it can't be done. */
function refuse(id: string, failure: ProblemCode): Promise<void> {
  return change(async () => {
    const { outbox } = await local.read('outbox');
    const isKept = (one: Queued) => one.id !== id || (one.work.do === 'send' && !one.isUndone);
    await local.write({ outbox: outbox.filter(isKept).map((one) => (one.id === id ? { ...one, failure } : one)) });
  });
}

/** Rethrows what stops the round. */
async function postpone({ id, tries, wasTried }: Queued, error: ApiError): Promise<void> {
  const { code, status, retryAfter = 30 } = error;
  if (!hasAnswered(error)) {
    // Offline, the request never left.
    await edit(id, (one) => ({ ...one, tries: tries + 1, wasTried: wasTried || code !== 'OFFLINE' }));
    throw error;
  }
  if (status === 401) throw error;
  if (!error.isTemporary) return refuse(id, error.code);
  const wait = status === 429 ? retryAfter : pause(tries);
  await edit(id, (one) => ({ ...one, tries: tries + 1, notBefore: Date.now() + wait * 1000 }));
  if (status === 429) throw error;
}

type Answered = ApiError & { code: ProblemCode };

/** Whether it was our server that spoke: a hotel's log-in page answers too. */
function hasAnswered(error: ApiError): error is Answered {
  return error.status !== 0 && error.code !== 'NOT_WATCHTHIS';
}

/** Seconds until the next try after an error of the server's: half a minute, doubling, up to an hour. */
function pause(tries: number): number {
  return Math.min(3600, 30 * 2 ** tries) * (1 + Math.random() / 4);
}
