import type { Kysely } from 'kysely';

/**
 * Runs a job in a transaction and answers after its commit. Jobs see only `tx`; they await nothing but the database.
 * On SQLite the jobs of one moment share a commit.
 */
export type Write<DB> = <T>(job: (tx: Kysely<DB>) => Promise<T>) => Promise<T>;

export interface OpenDatabase<DB> {
  /** Whether other processes may write to it too: PostgreSQL is shared, the embedded SQLite is ours alone. */
  isShared: boolean;
  /** For reading. Sees what is committed. */
  db: Kysely<DB>;
  /** For the migrator alone. */
  migrating: Kysely<DB>;
  write: Write<DB>;
  /** Resolves when every write that was begun is kept. */
  close(): Promise<void>;
}

export type Commit = () => void;

const waiting = new WeakMap<object, Commit[]>();

/** Calls `hook` once the transaction of `tx` is committed; never when it is rolled back. */
export function afterCommit(tx: object, hook: Commit): void {
  const hooks = waiting.get(tx);
  if (hooks) hooks.push(hook);
  else waiting.set(tx, [hook]);
}

/** For the writers beside: the hooks of the job that just ended. */
afterCommit.taken = (tx: object): Commit[] => {
  const hooks = waiting.get(tx) ?? [];
  waiting.delete(tx);
  return hooks;
};
