import { createServer, type AddressInfo, type Socket } from 'node:net';
import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryDatabase, type TemporaryDatabase } from '../../../test/temporary-database.ts';
import { readConfig } from '../config.ts';
import {
  afterCommit,
  isUnavailable,
  migrate,
  openDatabase,
  prepared,
  type OpenDatabase,
  type Slots,
} from './database.ts';

interface Tables {
  notes: { id: number; text: string };
}

const notes = {
  up: (db: Kysely<unknown>) =>
    db.schema
      .createTable('notes')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('text', 'text', (c) => c.notNull())
      .execute(),
};

let temporary: TemporaryDatabase;
let database: OpenDatabase<Tables>;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  database = openDatabase<Tables>(readConfig(temporary.environment));
  await migrate(database, { '0001-notes': notes });
});
afterAll(async () => {
  await database.close();
  await temporary.remove();
});

const insert =
  (id: number, text = 'x') =>
  (tx: Kysely<Tables>) =>
    tx.insertInto('notes').values({ id, text }).execute();
const ids = async () =>
  (await database.db.selectFrom('notes').select('id').orderBy('id').execute()).map(({ id }) => id);

describe('writing', () => {
  it('keeps every job of a moment but the one that throws', async () => {
    const jobs = [1, 2, 3, 4].map((id) =>
      database.write(async (tx) => {
        await insert(id)(tx);
        if (id === 3) throw new Error('no');
        return id;
      }),
    );
    const results = await Promise.allSettled(jobs);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect((await ids()).filter((id) => id < 5)).toEqual([1, 2, 4]);
  });

  it('refuses a job only when what it was refused for is there for everybody', async () => {
    const unlessTaken = () =>
      database.write(async (tx) => {
        const [row] = await tx
          .insertInto('notes')
          .values({ id: 5, text: 'x' })
          .onConflict((conflict) => conflict.doNothing())
          .returning('id')
          .execute();
        if (!row) throw new Error('taken');
      });
    const seenByTheRefused = await Promise.all([unlessTaken(), unlessTaken()].map((job) => job.catch(() => ids())));
    expect(seenByTheRefused.filter(Boolean)).toEqual([expect.arrayContaining([5])]);
  });

  it('shows a row to readers only once it is kept', async () => {
    const seen: number[] = [];
    await database.write(async (tx) => {
      await insert(10)(tx);
      seen.push(...(await ids()));
    });
    expect(seen).not.toContain(10);
    expect(await ids()).toContain(10);
  });

  it('calls what waits for the commit after it, and never for a job that failed', async () => {
    const called: string[] = [];
    const kept = database.write(async (tx) => {
      await insert(20)(tx);
      afterCommit(tx, () => called.push('kept'));
    });
    const lost = database.write(async (tx) => {
      await insert(21)(tx);
      afterCommit(tx, () => called.push('lost'));
      throw new Error('no');
    });
    await Promise.allSettled([kept, lost]);
    expect(called).toEqual(['kept']);
  });
});

it('takes a filter that was forgotten for no row, never for all of them', async () => {
  await database.write(insert(70));
  const forgotten = undefined as unknown as number;
  const found = database.db.selectFrom('notes').select('id').where('id', '=', forgotten).execute();
  expect(await found.catch(() => [])).toEqual([]);
  await database.write((tx) => tx.deleteFrom('notes').where('id', '=', forgotten).execute()).catch(() => undefined);
  expect(await ids()).toContain(70);
});

describe('a prepared query', () => {
  const byId = prepared((db: Kysely<Tables>, p: Slots<{ id: number }>) =>
    db.selectFrom('notes').select(['id', 'text']).where('id', '=', p('id')),
  );

  it('runs with the parameters of each call, inside and outside of a transaction', async () => {
    await database.write(insert(30, 'thirty'));
    await database.write(insert(31, 'thirty-one'));
    expect(await byId(database.db, { id: 30 })).toEqual([{ id: 30, text: 'thirty' }]);
    expect(await byId(database.db, { id: 31 })).toEqual([{ id: 31, text: 'thirty-one' }]);
    expect(await database.write((tx) => byId(tx, { id: 31 }))).toEqual([{ id: 31, text: 'thirty-one' }]);
    expect(await byId(database.db, { id: 99 })).toEqual([]);
  });
});

describe('migrating', () => {
  it('does nothing the second time', async () => {
    await migrate(database, { '0001-notes': notes });
    expect(await ids()).not.toEqual([]);
  });

  it('refuses a database that a newer program has made, and names what it does not know', async () => {
    await expect(migrate(database, {})).rejects.toThrow(/newer WatchThis.*0001-notes/);
  });

  it('leaves no half of a migration behind', async () => {
    const half = {
      async up(db: Kysely<unknown>) {
        await db.schema.createTable('half').addColumn('id', 'integer').execute();
        throw new Error('power cut');
      },
    };
    await expect(migrate(database, { '0001-notes': notes, '0002-half': half })).rejects.toThrow();
    const tables = await database.db.introspection.getTables();
    expect(tables.map(({ name }) => name)).not.toContain('half');
  });
});

it('waits for the disk before it answers', async () => {
  if (!database.isShared) {
    const [row] = (await sql<{ synchronous: number }>`pragma synchronous`.execute(database.migrating)).rows;
    expect(row?.synchronous).toBe(2);
  } else {
    const [row] = (await sql<{ synchronous_commit: string }>`show synchronous_commit`.execute(database.db)).rows;
    expect(row?.synchronous_commit).toBe('on');
  }
});

it('waits some seconds for a PostgreSQL that says nothing, and then says that it is away', async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => void sockets.push(socket));
  await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
  const { port } = silent.address() as AddressInfo;
  const away = openDatabase<Tables>({ databaseUrl: `postgres://ana:secret@127.0.0.1:${port}/notes`, dataDir: '' });
  const refusal: unknown = await away.db
    .selectFrom('notes')
    .selectAll()
    .execute()
    .catch((error: unknown) => error);
  expect(isUnavailable(refusal)).toBe(true);
  await away.close();
  for (const socket of sockets) socket.destroy();
  silent.close();
}, 20_000);
