import { ApiError } from '../client.ts';
import type { ProblemCode } from '../problems.ts';
import { itemOf, newKey, queued, type Arrived, type Queued, type Wording, type Work } from './work.ts';

const MOST = 500;
/** How many sends that arrived can still be undone. */
const REMEMBERED = 100;

/** What is on disk: what waits, oldest first, and the latest sends that arrived. */
export interface Kept {
  queue: Queued[];
  arrived: Arrived[];
}

/** Where an outbox is kept: the extension's storage, the dashboard's database. */
export interface Disk {
  read(): Promise<Kept>;
  /**
   * Reads, changes and writes in one turn; nothing is written when nothing is given.
   * @param done what the server has just done: what is shown has to take it in at the same moment
   */
  change(to: (before: Kept) => Kept | undefined, done?: Queued): Promise<void>;
}

/** Does one piece of work on the server and gives the ids of the shares it made. Throws `ApiError`. */
export type Perform = (queued: Queued) => Promise<string[]>;

/** What waits to be told to the server: it survives whatever dies, and nothing is done twice. */
export function createOutbox({ read, change }: Disk) {
  const edit = (id: string, to: (one: Queued) => Queued): Promise<void> =>
    change((kept) => ({ ...kept, queue: kept.queue.map((one) => (one.id === id ? to(one) : one)) }));

  /** The server has done it. */
  function settle(done: Queued, shareIds: string[]): Promise<void> {
    return change(({ queue, arrived }) => {
      const one = queue.find(({ id }) => id === done.id);
      if (one === undefined) return undefined;
      const rest = queue.filter((other) => other !== one);
      return {
        queue: [...rest, ...(one.isUndone ? withdrawals(shareIds) : leftToSay(one, shareIds))],
        arrived: one.work.do === 'send' ? [...arrived, { id: one.id, shareIds }].slice(-REMEMBERED) : arrived,
      };
    }, done);
  }

  /** What people sent or said and the server refuses for good is kept with its reason; other work is void then. */
  function refuse(id: string, failure: ProblemCode): Promise<void> {
    const isKept = (one: Queued) => one.id !== id || (['send', 'reword'].includes(one.work.do) && !one.isUndone);
    return change(({ queue, arrived }) => ({
      queue: queue.filter(isKept).map((one) => (one.id === id ? { ...one, failure } : one)),
      arrived,
    }));
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

  const nextDue = async (): Promise<Queued | undefined> =>
    atFront((await read()).queue).find(({ notBefore }) => notBefore <= Date.now());

  /**
   * Says on disk that work may have reached the server, before the request: after a crash nobody can know whether it did.
   * Gives it as it is by then; nothing when it was taken back meanwhile.
   */
  async function begin({ id }: Queued): Promise<Queued | undefined> {
    let begun: Queued | undefined;
    await change(({ queue, arrived }) => {
      begun = queue.find((one) => one.id === id);
      if (begun === undefined || begun.wasTried) return undefined;
      begun = { ...begun, wasTried: true };
      return { queue: queue.map((one) => (one.id === id && begun ? begun : one)), arrived };
    });
    return begun;
  }

  return {
    /** Puts work on disk. Asked twice with the same id, it is kept once. */
    async enqueue(id: string, work: Work, notBefore = 0): Promise<'kept' | 'full'> {
      let answer: 'kept' | 'full' = 'kept';
      await change(({ queue, arrived }) => {
        if ([...queue, ...arrived].some((known) => known.id === id)) return undefined;
        if (queue.length < MOST) return { queue: [...queue, queued(id, work, notBefore)], arrived };
        answer = 'full';
        return undefined;
      });
      return answer;
    },

    /** Takes work back: out of the queue, or off the server again. */
    async undo(id: string): Promise<'undone' | 'unknown'> {
      let answer: 'undone' | 'unknown' = 'unknown';
      await change(({ queue, arrived }) => {
        const after = without(id, queue, arrived);
        if (after) answer = 'undone';
        return after && { queue: after, arrived };
      });
      return answer;
    },

    /** Gives work that had failed for good another chance. */
    revive: (id: string): Promise<void> => edit(id, (one) => ({ ...one, failure: null, notBefore: 0, tries: 0 })),

    /** Puts better words to work that has not begun, and lets it begin. What its sender said meanwhile stays said. */
    amend: (id: string, work: Work): Promise<void> =>
      edit(id, (one) => (one.wasTried ? one : { ...one, work: saying(work, one.reworded), notBefore: 0 })),

    /** Changes the message of a send: of one that waits, or on the server. */
    async reword(id: string, wording: Wording): Promise<'kept' | 'unknown'> {
      let answer: 'kept' | 'unknown' = 'unknown';
      await change(({ queue, arrived }) => {
        const waits = queue.some((one) => one.id === id);
        const there = arrived.find((one) => one.id === id);
        if (!waits && !there) return undefined;
        answer = 'kept';
        // One that may have arrived is repeated word for word, or the server would take it for another.
        const reworded = queue.map((one) =>
          one.id === id
            ? { ...one, work: mayBeThere(one) ? one.work : saying(one.work, wording), reworded: wording }
            : one,
        );
        return { queue: there ? [...reworded, ...rewordings(there.shareIds, wording)] : reworded, arrived };
      });
      return answer;
    },

    /** Does what is due, oldest first. Throws what stopped it: the rest has to wait for another round. */
    async flush(perform: Perform): Promise<void> {
      for (let next = await nextDue(); next !== undefined; next = await nextDue()) {
        const begun = await begin(next);
        if (begun === undefined) continue;
        try {
          await settle(begun, await perform(begun));
        } catch (error) {
          if (!(error instanceof ApiError)) throw error;
          // Whether it had begun before tells whether it may be there now.
          await postpone(next, error);
        }
      }
    },
  };
}

/** The queue without a piece of work; nothing when that can't be had. */
function without(id: string, queue: Queued[], arrived: Arrived[]): Queued[] | undefined {
  const waiting = queue.find((one) => one.id === id);
  if (waiting === undefined) {
    const there = arrived.find((one) => one.id === id);
    return there && [...queue, ...withdrawals(there.shareIds)];
  }
  if (!mayBeThere(waiting)) return queue.filter((one) => one !== waiting);
  // What a mark was before is known only to whoever made it: they mark it back.
  if (waiting.work.do !== 'send') return undefined;
  return queue.map((one) => (one === waiting ? { ...one, isUndone: true } : one));
}

const mayBeThere = ({ wasTried, failure }: Queued): boolean => wasTried && failure === null;

/** The same send with another message. */
const saying = (work: Work, wording: Wording | undefined): Work =>
  work.do === 'send' && wording ? { ...work, share: { ...work.share, message: wording.message } } : work;

/** What its sender said after a send had begun. */
const leftToSay = ({ work, reworded }: Queued, shareIds: string[]): Queued[] =>
  work.do === 'send' && reworded && reworded.message !== (work.share.message ?? null)
    ? rewordings(shareIds, reworded)
    : [];

const rewordings = (shareIds: string[], wording: Wording) =>
  shareIds.map((shareId) => queued(newKey(), { do: 'reword', shareId, ...wording }));

const withdrawals = (shareIds: string[]) => shareIds.map((shareId) => queued(newKey(), { do: 'withdraw', shareId }));

/** What waits for nothing but its moment: nothing about the same item comes before it. */
export const atFront = (queue: Queued[]): Queued[] =>
  queue
    .filter(({ failure }) => failure === null)
    .filter((one, at, waiting) => !waiting.slice(0, at).some((other) => isSame(one, other)));

/** Whether two pieces of work are about the same item and so have to keep their order. */
const isSame = ({ work: one }: Queued, { work: other }: Queued): boolean =>
  itemOf(one) === undefined ? isOfAll(one, other) : itemOf(one) === itemOf(other) || isOfAll(other, one);

/** Marking everything seen is about every item that is marked. */
const isOfAll = ({ do: what }: Work, other: Work): boolean =>
  what === 'read-all' && ('itemId' in other || 'item' in other);

type Answered = ApiError & { code: ProblemCode };

/** Whether it was our server that spoke: a hotel's log-in page answers too. */
function hasAnswered(error: ApiError): error is Answered {
  return error.status !== 0 && error.code !== 'NOT_WATCHTHIS';
}

/** Seconds until the next try after an error of the server's: half a minute, doubling, up to an hour. */
function pause(tries: number): number {
  return Math.min(3600, 30 * 2 ** tries) * (1 + Math.random() / 4);
}
