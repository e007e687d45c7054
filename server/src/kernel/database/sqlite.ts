import Database from 'better-sqlite3';
import { CompiledQuery, Kysely, SqliteAdapter, SqliteDialect, SqliteDriver, type DatabaseConnection } from 'kysely';
import { Problem } from '../problem.ts';
import { afterCommit, type Commit, type OpenDatabase } from './connection.ts';
import { runStatementsOn } from './prepared.ts';

const STATEMENTS_KEPT = 500;
const JOBS_PER_COMMIT = 200;
/** Milliseconds that SQLite itself may block the process for when another process holds the lock. */
const BUSY_TIMEOUT = 100;
/** Milliseconds after which a write that could not begin is refused. */
const PATIENCE = 5000;

/**
 * Opens (or makes) the database file with one connection that writes and one that reads.
 * With WAL the reader sees committed rows only, so nothing is answered before it is kept.
 */
export function openSqlite<DB>(file: string): OpenDatabase<DB> {
  const writer = connect(file, {});
  writer.pragma('journal_mode = WAL');
  const reader = connect(file, { readonly: true });
  const tx = kyselyOn<DB>(writer);
  const db = kyselyOn<DB>(reader);
  const { write, idle } = groupCommit(writer, tx);
  return {
    isShared: false,
    db,
    migrating: tx,
    write,
    async close() {
      await idle();
      await db.destroy();
      await tx.destroy();
    },
  };
}

function connect(file: string, options: Database.Options): Database.Database {
  const raw = new Database(file, { ...options, timeout: BUSY_TIMEOUT });
  // better-sqlite3 leaves WAL at NORMAL, which can forget an acknowledged commit when the power fails.
  raw.pragma('synchronous = FULL');
  raw.pragma('foreign_keys = ON');
  raw.pragma('wal_autocheckpoint = 8000');
  raw.pragma('journal_size_limit = 67108864');
  raw.pragma('cache_size = -65536');
  raw.pragma('temp_store = MEMORY');
  return raw;
}

function kyselyOn<DB>(raw: Database.Database): Kysely<DB> {
  const statements = new Map<string, Database.Statement>();
  const prepare = (sql: string): Database.Statement => {
    const known = statements.get(sql);
    if (known) return known;
    if (statements.size >= STATEMENTS_KEPT) statements.delete(statements.keys().next().value ?? '');
    const statement = raw.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const db = new Kysely<DB>({ dialect: new Dialect({ database: { prepare, close: () => raw.close() } }) });
  runStatementsOn(db, (sql, parameters) => {
    const statement = prepare(sql);
    if (statement.reader) return statement.all(parameters);
    statement.run(parameters);
    return [];
  });
  return db;
}

class Dialect extends SqliteDialect {
  readonly #config: ConstructorParameters<typeof SqliteDialect>[0];
  constructor(config: ConstructorParameters<typeof SqliteDialect>[0]) {
    super(config);
    this.#config = config;
  }
  override createDriver() {
    return new Driver(this.#config);
  }
  override createAdapter() {
    return new Adapter();
  }
}

class Driver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
  /** Calls are synchronous beneath the promises: there is nothing to queue for. */
  override get supportsMultipleConnections() {
    return true;
  }
}

/**
 * One writer: the jobs that wait at the same time share a transaction, a savepoint each, and nobody is answered before
 * its commit. That makes `synchronous = FULL` as cheap as NORMAL.
 */
function groupCommit<DB>(raw: Database.Database, tx: Kysely<DB>) {
  interface Job {
    run(): Promise<unknown>;
    resolve(value: unknown): void;
    reject(reason: unknown): void;
  }
  const queue: Job[] = [];
  let working: Promise<void> | undefined;
  const [begin, savepoint, release, undo, commit, rollback] = [
    'begin immediate',
    'savepoint job',
    'release job',
    'rollback to job',
    'commit',
    'rollback',
  ].map((sql) => raw.prepare(sql)) as [Statement, Statement, Statement, Statement, Statement, Statement];

  async function work() {
    do {
      // Whatever else arrives in this turn of the event loop comes along.
      await new Promise(setImmediate);
      await runTogether(queue.splice(0, JOBS_PER_COMMIT));
    } while (queue.length > 0);
    working = undefined;
  }

  async function runTogether(jobs: Job[]) {
    const answers: (() => void)[] = [];
    const hooks: Commit[] = [];
    try {
      await beginPatiently();
    } catch (cause) {
      for (const job of jobs) job.reject(new Problem('NOT_READY', { retryAfter: 1, cause }));
      return;
    }
    try {
      for (const job of jobs) {
        savepoint.run();
        try {
          const value = await job.run();
          hooks.push(...afterCommit.taken(tx));
          answers.push(() => job.resolve(value));
        } catch (reason) {
          afterCommit.taken(tx);
          // A full disk has undone the whole transaction, with what the jobs before had written.
          if (!raw.inTransaction) throw reason;
          undo.run();
          // A refusal waits for the commit too: it may come from what another job of this moment has written.
          answers.push(() => job.reject(reason));
        }
        release.run();
      }
      commit.run();
    } catch (reason) {
      if (raw.inTransaction) rollback.run();
      for (const job of jobs) job.reject(reason);
      return;
    }
    for (const answer of answers) answer();
    for (const hook of hooks) hook();
  }

  async function beginPatiently() {
    const giveUpAt = performance.now() + PATIENCE;
    for (;;) {
      try {
        begin.run();
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() > giveUpAt) throw error;
        await new Promise((later) => setTimeout(later, 20 + Math.random() * 80));
      }
    }
  }

  return {
    write: <T>(job: (tx: Kysely<DB>) => Promise<T>): Promise<T> =>
      new Promise<T>((resolve, reject) => {
        queue.push({ run: () => job(tx), resolve: resolve, reject });
        working ??= work();
      }),
    idle: async () => {
      while (working) await working;
    },
  };
}

type Statement = Database.Statement<[]>;

const isBusy = (error: unknown) => error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
