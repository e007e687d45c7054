import type { Kysely } from 'kysely';
import { locked } from '../../../kernel/database/database.ts';

/** The SQL of what is told outside of live connections. */

export interface DeliveriesTables {
  deliveries: {
    id: string;
    user_id: string;
    channel: 'push' | 'mail';
    /** What is said: an alert, that one is to be closed, what is new by mail, a security event by mail. */
    purpose: 'alert' | 'close' | 'news' | 'security';
    burst_id: string | null;
    notification_id: string | null;
    subscription_id: string | null;
    host: string;
    state: 'waiting' | 'sent' | 'dropped' | 'failed';
    attempts: number;
    due_at: string;
    expires_at: string;
    held_at: string | null;
    last_error: string | null;
    created_at: string;
    ended_at: string | null;
  };
}

type Db = Kysely<DeliveriesTables>;
export type DeliveriesDb = Db;
export type Delivery = DeliveriesTables['deliveries'];
export type Ended = Exclude<Delivery['state'], 'waiting'>;

export const insert = (tx: Db, rows: Delivery[]) => tx.insertInto('deliveries').values(rows).execute();

interface Same {
  userId: string;
  purpose: Delivery['purpose'];
  burstId: string | null;
  subscriptionId: string | null;
}

/** Whether one that says the same waits already, and nobody is at work on it. */
export async function isPlanned(tx: Db, { userId, purpose, burstId, subscriptionId }: Same): Promise<boolean> {
  const row = await tx
    .selectFrom('deliveries')
    .select('id')
    .where('user_id', '=', userId)
    .where('purpose', '=', purpose)
    .where('burst_id', burstId === null ? 'is' : '=', burstId)
    .where('subscription_id', subscriptionId === null ? 'is' : '=', subscriptionId)
    .where('notification_id', 'is', null)
    .where('ended_at', 'is', null)
    .where('attempts', '=', 0)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Has a mail of news that waits go out then; unless it is `later` that counts, only if that is sooner. Says whether
 * there is one that waits.
 */
export async function reschedule(
  tx: Db,
  { userId, later, ...at }: { userId: string; later: boolean; due_at: string; expires_at: string },
): Promise<boolean> {
  const waiting = await tx
    .selectFrom('deliveries')
    .select(['id', 'due_at'])
    .where('user_id', '=', userId)
    .where('purpose', '=', 'news')
    .where('ended_at', 'is', null)
    .where('attempts', '=', 0)
    .executeTakeFirst();
  if (waiting && (later || waiting.due_at > at.due_at)) {
    await tx.updateTable('deliveries').set(at).where('id', '=', waiting.id).where('attempts', '=', 0).execute();
  }
  return waiting !== undefined;
}

/** Where alerts of these bursts may be on a screen. */
export const shownOn = (tx: Db, bursts: string[]) =>
  tx
    .selectFrom('deliveries')
    .select(['burst_id', 'subscription_id', 'host', 'user_id'])
    .distinct()
    .where('burst_id', 'in', bursts)
    .where('purpose', '=', 'alert')
    .where((e) => e.or([e('state', '=', 'sent'), e('attempts', '>', 0)]))
    .execute();

/** The hosts that something is due for. */
export const dueHosts = async (db: Db, now: string): Promise<string[]> =>
  (
    await db
      .selectFrom('deliveries')
      .select('host')
      .distinct()
      .where('ended_at', 'is', null)
      .where('due_at', '<=', now)
      .execute()
  ).map(({ host }) => host);

interface Claim {
  host: string;
  most: number;
  now: string;
  lease: string;
}

/** Takes what is due for a host: nobody else does so before `lease`, by when it is due again should we die. */
export async function claim(tx: Db, { host, most, now, lease }: Claim): Promise<Delivery[]> {
  const due = tx
    .selectFrom('deliveries')
    .select('id')
    .where('host', '=', host)
    .where('ended_at', 'is', null)
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(most);
  const ids = (await locked(tx, due).execute()).map(({ id }) => id);
  if (ids.length === 0) return [];
  return tx
    .updateTable('deliveries')
    .set((e) => ({ due_at: lease, attempts: e('attempts', '+', 1) }))
    .where('id', 'in', ids)
    .where('due_at', '<=', now)
    .returningAll()
    .execute();
}

export const end = (tx: Db, id: string, set: { state: Ended; last_error: string | null; ended_at: string }) =>
  tx
    .updateTable('deliveries')
    .set({ ...set, held_at: null })
    .where('id', '=', id)
    .execute();

export const postpone = (tx: Db, id: string, set: { due_at: string; held_at: string | null; last_error: string }) =>
  tx.updateTable('deliveries').set(set).where('id', '=', id).execute();

/** What waited for a host to come back is due now. */
export const release = (tx: Db, { host, now }: { host: string; now: string }) =>
  tx
    .updateTable('deliveries')
    .set({ due_at: now, held_at: null })
    .where('host', '=', host)
    .where('ended_at', 'is', null)
    .where('held_at', 'is not', null)
    .execute();

/** What became of what was told of these bursts. */
export const ofBursts = (db: Db, bursts: string[]) =>
  db
    .selectFrom('deliveries')
    .select(['burst_id', 'channel', 'state', 'last_error', 'created_at', 'ended_at'])
    .where('burst_id', 'in', bursts)
    .where('purpose', 'in', ['alert', 'security'])
    .orderBy('id')
    .execute();

/** By channel and state; of those that have ended, the ones since a moment. */
export async function counts(db: Db, since: string) {
  const rows = await db
    .selectFrom('deliveries')
    .select((e) => ['host', 'channel', 'state', e.fn.countAll().as('count')])
    .where((e) => e.or([e('ended_at', 'is', null), e('ended_at', '>=', since)]))
    .groupBy(['host', 'channel', 'state'])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** How many wait, by channel. */
export async function waiting(db: Db): Promise<Partial<Record<Delivery['channel'], number>>> {
  const rows = await db
    .selectFrom('deliveries')
    .select((e) => ['channel', e.fn.countAll().as('count')])
    .where('ended_at', 'is', null)
    .groupBy('channel')
    .execute();
  return Object.fromEntries(rows.map(({ channel, count }) => [channel, Number(count)]));
}

/** Since when the first of those that are due is; nothing when none is. */
export async function oldestDue(db: Db, now: string): Promise<string | undefined> {
  const first = await db
    .selectFrom('deliveries')
    .select('due_at')
    .where('ended_at', 'is', null)
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst();
  return first?.due_at;
}

export const removeEndedBefore = (tx: Db, before: string) =>
  tx.deleteFrom('deliveries').where('ended_at', '<', before).execute();
