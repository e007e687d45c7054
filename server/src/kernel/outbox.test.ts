import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { temporaryDatabase, type TemporaryDatabase } from '../../test/temporary-database.ts';
import { outbox as outboxMigration } from '../../migrations/0001-outbox.ts';
import { timeOf } from './clock.ts';
import { readConfig } from './config.ts';
import { migrate, openDatabase, type OpenDatabase, type Write } from './database/database.ts';
import { createLog } from './log.ts';
import { createOutbox, type Outbox, type OutboxTables } from './outbox.ts';

type Event = { type: 'RAINED'; place: string } | { type: 'SNOWED'; place: string };

let temporary: TemporaryDatabase;
let database: OpenDatabase<OutboxTables>;
let outbox: Outbox<Event>;
let ahead = 0;
const clock = { ms: () => Date.now() + ahead, now: () => timeOf(Date.now() + ahead) };

beforeEach(async () => {
  ahead = 0;
  isBroken = () => false;
  temporary = await temporaryDatabase();
  database = openDatabase<OutboxTables>(readConfig(temporary.environment));
  await migrate(database, { '0001-outbox': outboxMigration });
  outbox = anew();
});
afterEach(async () => {
  await outbox.stop();
  await database.close();
  await temporary.remove();
});

/** Whether the database takes no more writes. */
let isBroken = () => false;
const write: Write<OutboxTables> = (job) =>
  isBroken() ? Promise.reject(new Error('the disk is full')) : database.write(job);
const anew = () => createOutbox<Event>({ ...database, write, clock, log: createLog('silent') });
const publish = (event: Event) => database.write((tx) => outbox.publish(tx, event));
const rows = () => database.db.selectFrom('outbox').selectAll().execute();
const rained: Event = { type: 'RAINED', place: 'Oslo' };

it('delivers a fact to everybody who subscribed, and forgets it then', async () => {
  const heard: string[] = [];
  outbox.subscribe('one', 'RAINED', ({ place }) => void heard.push(`one ${place}`));
  outbox.subscribe('two', 'RAINED', ({ place }) => void heard.push(`two ${place}`));
  outbox.subscribe('three', 'SNOWED', () => void heard.push('three'));
  await publish(rained);
  await vi.waitFor(async () => expect(await rows()).toEqual([]));
  expect(heard).toEqual(['one Oslo', 'two Oslo']);
});

it('writes an effect exactly once, also when it fails at first and is delivered again', async () => {
  let failures = 1;
  outbox.apply('effect', 'RAINED', async (tx: typeof database.db) => {
    const values = { id: crypto.randomUUID(), type: 'MADE', payload: '', owed: '[]', attempts: 0, due_at: '9' };
    await tx.insertInto('outbox').values(values).execute();
    if (failures-- > 0) throw new Error('not yet');
  });
  outbox.subscribe('other', 'RAINED', () => undefined);
  await publish(rained);
  await vi.waitFor(async () => expect(await rows()).toMatchObject([{ owed: '["effect"]', attempts: 1 }]));
  ahead += 3_600_000;
  await outbox.deliverDue();
  expect(await rows()).toMatchObject([{ type: 'MADE' }]);
  ahead += 3_600_000;
  await outbox.deliverDue();
  expect(await rows()).toHaveLength(1);
});

it('applies each of several effects once, although a subscriber fails and the process ends before it is put off', async () => {
  const made: string[] = [];
  const register = (where: Outbox<Event>) => {
    for (const name of ['first', 'second']) where.apply(name, 'RAINED', () => Promise.resolve(made.push(name)));
    where.subscribe('bad', 'RAINED', () => Promise.reject(new Error('no')));
  };
  isBroken = () => made.length === 2;
  register(outbox);
  await publish(rained);
  await vi.waitFor(() => expect(made).toEqual(['first', 'second']));
  await outbox.stop();
  isBroken = () => false;
  expect(await rows()).toMatchObject([{ owed: '["bad"]' }]);
  ahead += 31_000;
  outbox = anew();
  register(outbox);
  await outbox.deliverDue();
  expect(made).toEqual(['first', 'second']);
});

it('applies an effect once, although two processes deliver it at the same moment', async () => {
  outbox.subscribe('one', 'RAINED', () => new Promise(() => {}));
  outbox.apply('effect', 'RAINED', () => Promise.resolve());
  await publish(rained);
  const made = vi.fn(() => Promise.resolve());
  const processes = [anew(), anew()];
  for (const each of processes) {
    each.subscribe('one', 'RAINED', () => undefined);
    each.apply('effect', 'RAINED', made);
  }
  ahead += 31_000;
  await Promise.all(processes.map((each) => each.deliverDue()));
  expect(made).toHaveBeenCalledTimes(1);
  expect(await rows()).toEqual([]);
});

it('tries again what it could not even put off, as the database was away', async () => {
  const bad = vi.fn(() => {
    isBroken = () => true;
    throw new Error('mail server down');
  });
  outbox.subscribe('bad', 'RAINED', bad);
  await publish(rained);
  await outbox.stop();
  isBroken = () => false;
  ahead += 31_000;
  await outbox.deliverDue();
  expect(bad).toHaveBeenCalledTimes(2);
});

it('says nothing of what was rolled back', async () => {
  const hear = vi.fn();
  outbox.subscribe('one', 'RAINED', hear);
  outbox.listen('RAINED', hear);
  const job = database.write(async (tx) => {
    await outbox.publish(tx, rained);
    throw new Error('no');
  });
  await expect(job).rejects.toThrow('no');
  await publish({ type: 'SNOWED', place: 'Oslo' });
  expect(hear).not.toHaveBeenCalled();
  expect(await rows()).toEqual([]);
});

it('tries the one that failed again, later and by the same id, and not those that had it', async () => {
  const good = vi.fn();
  const bad = vi.fn().mockRejectedValueOnce(new Error('mail server down'));
  outbox.subscribe('good', 'RAINED', good);
  outbox.subscribe('bad', 'RAINED', bad);
  await publish(rained);
  await vi.waitFor(async () => expect(await rows()).toMatchObject([{ owed: '["bad"]', attempts: 1 }]));
  ahead += 3_600_000;
  await outbox.deliverDue();
  await vi.waitFor(async () => expect(await rows()).toEqual([]));
  expect(bad).toHaveBeenCalledTimes(2);
  expect(bad.mock.calls[1]).toEqual(bad.mock.calls[0]);
  expect(good).toHaveBeenCalledTimes(1);
});

it('delivers what a crash left behind', async () => {
  outbox.subscribe('one', 'RAINED', () => new Promise(() => {}));
  await publish(rained);
  const hear = vi.fn();
  const next = anew();
  next.subscribe('one', 'RAINED', hear);
  await next.deliverDue();
  expect(hear).not.toHaveBeenCalled();
  ahead += 31_000;
  await next.deliverDue();
  expect(hear).toHaveBeenCalledWith(rained, expect.any(String));
  await next.stop();
});

it('goes on trying for three days, however often that is', async () => {
  outbox.subscribe('bad', 'RAINED', () => Promise.reject(new Error('the mail server is down')));
  await publish(rained);
  for (let i = 1; i <= 140; i += 1) {
    await vi.waitFor(async () => expect(await rows()).toMatchObject([{ attempts: i, dead_at: null }]));
    ahead += 30 * 60_000;
    await outbox.deliverDue();
  }
});

it('gives up in the end, and keeps the fact for a person to see', async () => {
  outbox.subscribe('bad', 'RAINED', () => Promise.reject(new Error('no such address')));
  await publish(rained);
  for (let i = 0; i < 14; i += 1) {
    await vi.waitFor(async () => expect(await rows()).toMatchObject([{ attempts: Math.min(i + 1, 12) }]));
    ahead += 86_400_000;
    await outbox.deliverDue();
  }
  expect(await rows()).toMatchObject([
    { attempts: 12, dead_at: expect.any(String), last_error: 'Error: no such address' },
  ]);
});
