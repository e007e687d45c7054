import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { databaseSize } from '../../kernel/database/size.ts';
import type { Write } from '../../kernel/database/database.ts';
import type { DeadLetter, DeadLetters } from '../../kernel/dead-letters.ts';
import { Problem } from '../../kernel/problem.ts';
import { program } from '../../kernel/program.ts';
import type { Admission } from '../accounts/membership/admission.ts';
import type { Audit, SecurityEvent } from '../accounts/audit/audit.ts';
import type { Actor, Members } from '../accounts/membership/members.ts';

/** Of the transactions in which audit and outbox write: which tables they have is theirs to say. */
type Tables = Parameters<Audit['record']>[0] extends Kysely<infer T> ? T : never;

interface Needs {
  db: Kysely<Tables>;
  write: Write<Tables>;
  audit: Pick<Audit, 'record'>;
  admission: Pick<Admission, 'signup' | 'setMode'>;
  members: Members;
  deadLetters: DeadLetters;
  dataDir: string;
}

export type Administration = ReturnType<typeof createAdministration>;

/** What whoever runs the server sees of it, and what they do about its trouble. */
export function createAdministration({ db, write, audit, admission, members, deadLetters, dataDir }: Needs) {
  async function settle(kind: SecurityEvent['kind'], how: 'retry' | 'drop', id: string, by: Actor): Promise<void> {
    await write(async (tx) => {
      const letter = await deadLetters[how](tx, id);
      if (!letter) throw new Problem('DEAD_LETTER_NOT_FOUND');
      const { userId, address } = by;
      await audit.record(tx, { kind, userId, address, details: { id, type: letter.type } });
    });
  }

  return {
    async status() {
      const { mode, isDefault } = await admission.signup();
      return {
        version: program.version,
        signup: mode,
        isSignupDefault: isDefault,
        /** Bytes. */
        storage: { database: await databaseSize(db), pictures: await folderSize(join(dataDir, 'pictures')) },
        outbox: await deadLetters.counts(),
      };
    },

    people: members.list,
    suspend: members.suspend,
    restore: members.restore,
    promote: members.promote,
    signOut: members.signOut,

    setSignup: admission.setMode,

    deadLetters: (): Promise<DeadLetter[]> => deadLetters.list(),

    /** Throws `DEAD_LETTER_NOT_FOUND`. */
    retry: (id: string, by: Actor) => settle('outbox.retried', 'retry', id, by),

    /** Throws `DEAD_LETTER_NOT_FOUND`. */
    drop: (id: string, by: Actor) => settle('outbox.dropped', 'drop', id, by),
  };
}

/** Bytes of the files in a folder; what goes meanwhile is not counted. */
async function folderSize(directory: string): Promise<number> {
  let total = 0;
  for (const name of await readdir(directory).catch(() => [])) {
    total += (await stat(join(directory, name)).catch(() => undefined))?.size ?? 0;
  }
  return total;
}
