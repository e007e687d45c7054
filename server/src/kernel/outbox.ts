import type { Kysely } from 'kysely';
import { timeOf, type Clock, type Time } from './clock.ts';
import { afterCommit, locked, prepared, type Slots, type Write } from './database/database.ts';
import { firstIdAt, newId } from './id.ts';
import type { Log } from './log.ts';
import { createPolling } from './polling.ts';

export interface OutboxTables {
  outbox: {
    id: string;
    type: string;
    payload: string;
    /** JSON array of the subscribers that have not had it yet; `["*"]` for all that a server has. */
    owed: string;
    attempts: number;
    /** When to try again; while the program that wrote it is at work on it, a moment ahead. */
    due_at: Time;
    last_error: string | null;
    /** Given up at; a person decides. */
    dead_at: Time | null;
  };
}

/** Facts that can be published: a type and a payload of ids. */
interface AnyEvent {
  type: string;
}
/** `id` is the same each time an event is delivered: by it others outside can tell that it is the same. */
type Handler<E> = (event: E, id: string) => Promise<void> | void;
type Listener<E> = (event: E) => Promise<void> | void;
type Effect<E> = (tx: object, event: E) => Promise<unknown>;
type Tx = Kysely<OutboxTables>;

/** In place of names, where whoever publishes knows none. */
const EVERYBODY = ['*'];
const HEAD_START = 30_000;
const POLL = 5_000;
/** An event is given up once it was tried so often, and for so long: milliseconds. */
const MIN_ATTEMPTS = 12;
const PATIENCE = 72 * 3_600_000;
const MAX_BACKOFF = 30 * 60_000;

export type Outbox<E extends AnyEvent> = ReturnType<typeof createOutbox<E>>;

interface Needs {
  db: Tx;
  write: Write<OutboxTables>;
  clock: Clock;
  log: Log;
  /** False in a program that ends at once: a running server delivers what it publishes. */
  delivers?: boolean;
}

/**
 * Keeps a fact and the work that it causes together: `publish` is part of the transaction, delivery begins right after
 * the commit, and what could not be delivered is tried again, also after a crash.
 */
export function createOutbox<E extends AnyEvent>({ db, write, clock, log, delivers = true }: Needs) {
  const subscribers = new Map<string, Map<string, Handler<E>>>();
  const effects = new Map<string, Map<string, Effect<E>>>();
  const listeners = new Map<string, Listener<E>[]>();
  const inFlight = new Set<string>();
  let settled: string[] = [];
  const polling = createPolling({ every: POLL, work: deliverDue, log, failure: 'events wait in the outbox' });

  const namesOf = (type: string) => [...(subscribers.get(type)?.keys() ?? []), ...(effects.get(type)?.keys() ?? [])];

  async function deliver(id: string, event: E, owed: string[], attempts: number): Promise<void> {
    inFlight.add(id);
    let isSettling = false;
    try {
      const { left, lastError } = await offer(id, event, owed);
      if (left.size > 0) await postpone(id, left, attempts + 1, lastError);
      // The last effect has ended the event already.
      else if (!owed.some((name) => isEffect(event, name))) {
        isSettling = true;
        settle(id);
      }
    } catch (err) {
      log.error({ err }, 'an event is still in the outbox');
    } finally {
      if (!isSettling) inFlight.delete(id);
    }
  }

  const isEffect = ({ type }: E, name: string) => effects.get(type)?.has(name) ?? false;

  /** Hands it to those who are owed it, and says who could not take it. */
  async function offer(id: string, event: E, owed: string[]) {
    const left = new Set<string>();
    const had = new Set<string>();
    let lastError = '';
    const attemptFor = async (name: string, work: () => unknown) => {
      try {
        await work();
        had.add(name);
      } catch (error) {
        left.add(name);
        lastError = String(error);
        log.warn({ err: error, event: event.type, subscriber: name }, 'a subscriber failed');
      }
    };
    await Promise.all(
      owed
        .filter((name) => !isEffect(event, name))
        .map((name) => attemptFor(name, () => subscribers.get(event.type)?.get(name)?.(event, id))),
    );
    for (const name of owed.filter((each) => isEffect(event, each))) {
      await attemptFor(name, () =>
        write(async (tx) => {
          const before = await leave(tx, id, (other) => other !== name && !had.has(other));
          // Unless another process was quicker.
          if (before.includes(name)) await effects.get(event.type)?.get(name)?.(tx, event);
        }),
      );
    }
    return { left, lastError };
  }

  function settle(id: string) {
    settled.push(id);
    if (settled.length === 1) setImmediate(() => void forgetSettled());
  }

  async function forgetSettled() {
    const ids = settled;
    settled = [];
    try {
      await write(async (tx) => {
        for (const id of ids) await remove(tx, { id });
      });
    } catch (error) {
      log.warn({ err: error }, 'delivered events are still in the outbox; they will be delivered again');
    }
    for (const id of ids) inFlight.delete(id);
  }

  async function postpone(id: string, left: Set<string>, attempts: number, lastError: string) {
    const dead = attempts >= MIN_ATTEMPTS && id < firstIdAt(clock.ms() - PATIENCE);
    const backoff = Math.random() * Math.min(MAX_BACKOFF, 1000 * 2 ** attempts);
    const change = {
      attempts,
      last_error: lastError.slice(0, 500),
      due_at: timeOf(clock.ms() + backoff),
      dead_at: dead ? clock.now() : null,
    };
    await write((tx) => leave(tx, id, (name) => left.has(name), change));
    if (dead) log.error({ id }, 'an event could not be delivered and was given up');
  }

  /** What is owed to everybody is owed to those who hear of it here, from now on by name. */
  async function addressed(row: Row): Promise<Row> {
    const everybody = JSON.stringify(EVERYBODY);
    if (row.owed !== everybody) return row;
    const owed = JSON.stringify(namesOf(row.type));
    await write((tx) =>
      tx.updateTable('outbox').set({ owed }).where('id', '=', row.id).where('owed', '=', everybody).execute(),
    );
    return { ...row, owed };
  }

  /** Delivers what is due and not under way: leftovers of a crash, and second tries. */
  async function deliverDue(): Promise<void> {
    const found = await db
      .selectFrom('outbox')
      .selectAll()
      .where('dead_at', 'is', null)
      .where('due_at', '<=', clock.now())
      .orderBy('id')
      .limit(500)
      .execute();
    const rows = await Promise.all(found.map(addressed));
    const due = rows.filter(({ id }) => !inFlight.has(id));
    await Promise.all(
      due.map((row) => deliver(row.id, JSON.parse(row.payload) as E, JSON.parse(row.owed) as string[], row.attempts)),
    );
  }

  return {
    /** Saves the event with the transaction. Costs no row when nobody has subscribed to it, if that is known here. */
    async publish(tx: object, event: E): Promise<void> {
      const owed = delivers ? namesOf(event.type) : EVERYBODY;
      const heard = listeners.get(event.type) ?? [];
      const id = newId();
      if (owed.length > 0) {
        await insert(tx as Tx, {
          id,
          type: event.type,
          payload: JSON.stringify(event),
          owed: JSON.stringify(owed),
          due_at: timeOf(clock.ms() + (delivers ? HEAD_START : 0)),
        });
      }
      if (owed.length + heard.length === 0) return;
      afterCommit(tx, () => {
        for (const listen of heard) void attempt(listen, event);
        if (owed.length > 0 && delivers) void deliver(id, event, owed, 0);
      });
    },

    /** Hears of an event at least once, also when the process dies in between. Give each subscriber a lasting name. */
    subscribe<Type extends E['type']>(name: string, type: Type, handler: Handler<Extract<E, { type: Type }>>) {
      const byName = subscribers.get(type) ?? new Map<string, Handler<E>>();
      subscribers.set(type, byName.set(name, handler as Handler<E>));
    },

    /**
     * Writes what an event causes, exactly once: the effect and the note that it was had are one transaction. For work
     * that needs nothing but the database.
     */
    apply<Type extends E['type']>(
      name: string,
      type: Type,
      // A transaction sees every table: which of them is the module's to say.
      effect: (tx: never, event: Extract<E, { type: Type }>) => Promise<unknown>,
    ) {
      const byName = effects.get(type) ?? new Map<string, Effect<E>>();
      effects.set(type, byName.set(name, effect as unknown as Effect<E>));
    },

    /** Hears of an event right after its commit, or never: for what is worth nothing later, such as live messages. */
    listen<Type extends E['type']>(type: Type, handler: Listener<Extract<E, { type: Type }>>) {
      listeners.set(type, [...(listeners.get(type) ?? []), handler as Listener<E>]);
    },

    start: polling.start,

    deliverDue,

    async stop() {
      // Not awaited: of deliveries that hang it would never be said that they have ended.
      void polling.stop();
      for (let tries = 0; inFlight.size > 0 && tries < 100; tries += 1) await new Promise((r) => setTimeout(r, 20));
    },
  };

  async function attempt<A>(handler: (argument: A) => Promise<void> | void, argument: A) {
    try {
      await handler(argument);
    } catch (err) {
      log.error({ err }, 'an event was not heard');
    }
  }
}

type Row = OutboxTables['outbox'];
type NewRow = Pick<Row, 'id' | 'type' | 'payload' | 'owed' | 'due_at'>;

const insert = prepared((db: Tx, p: Slots<NewRow>) =>
  db.insertInto('outbox').values({
    id: p('id'),
    type: p('type'),
    payload: p('payload'),
    owed: p('owed'),
    due_at: p('due_at'),
    attempts: 0,
  }),
);

const held = prepared((db: Tx, p: Slots<{ id: string }>) =>
  locked(db, db.selectFrom('outbox').select('owed').where('id', '=', p('id'))),
);

/**
 * Part of a transaction: from now on nobody is owed an event but those of whom that is left, and without any it is over.
 * Says who was owed it until now.
 */
async function leave(
  tx: Tx,
  id: string,
  isLeft: (name: string) => boolean,
  change: Partial<Row> = {},
): Promise<string[]> {
  const [row] = await held(tx, { id });
  const before = row ? (JSON.parse(row.owed) as string[]) : [];
  const owed = before.filter(isLeft);
  if (owed.length === 0) await remove(tx, { id });
  else {
    const set = { ...change, owed: JSON.stringify(owed) };
    await tx.updateTable('outbox').set(set).where('id', '=', id).execute();
  }
  return before;
}

const remove = prepared((db: Tx, p: Slots<{ id: string }>) => db.deleteFrom('outbox').where('id', '=', p('id')));
