import type { Doors } from './admin-doors.ts';

interface Outcome {
  /** With `--json`. */
  data: unknown;
  text: string;
}

interface Command {
  /** What must be named, if anything must. */
  needs?: string;
  run(doors: Doors, argument: string | undefined): Promise<Outcome>;
}

const COMMAND_LINE = { userId: null };
const MODES = ['open', 'invite', 'closed'] as const;
const SHOWN = 100;

export const HELP = `npm run admin -- COMMAND [--json]

  status              version, sign-up mode, storage, what waits to be delivered
  users [SEARCH]      everybody, or those whose name or e-mail address contains it
  suspend NAME        end sessions, tokens and invitations, and let them in no more
  restore NAME        let them in again
  sign-out NAME       end all their sessions and tokens
  make-admin NAME     make them administrator
  signup MODE         open, invite, closed; default: what SIGNUP says
  dead-letters        events that could not be delivered and were given up
  retry ID            try to deliver one again
  drop ID             forget one

NAME is a username or an e-mail address. The environment is the server's own (DATA_DIR, DATABASE_URL).
A running server notices within a minute and a half.`;

const done = (text: string): Outcome => ({ data: { done: true }, text });

/** Something that is done to one person. */
const toPerson = (work: (doors: Doors, id: string) => Promise<unknown>, text: string): Command => ({
  needs: 'a name',
  async run(doors, name = '') {
    await work(doors, await doors.idOf(name));
    return done(`${name} ${text}`);
  },
});

export const commands: Record<string, Command> = {
  status: {
    async run({ administration }) {
      const status = await administration.status();
      const { version, signup, isSignupDefault, storage, outbox } = status;
      const lines = [
        `WatchThis ${version}`,
        `sign-up      ${signup}${isSignupDefault ? '' : ' (set by an administrator)'}`,
        `database     ${megabytes(storage.database)}`,
        `pictures     ${megabytes(storage.pictures)}`,
        `outbox       ${outbox.waiting} waiting, ${outbox.dead} given up`,
      ];
      return { data: status, text: lines.join('\n') };
    },
  },
  users: {
    async run({ administration }, search) {
      const { items, cursor } = await administration.people({ search, limit: SHOWN });
      const lines = items.map(({ username, email, role, suspendedAt, lastSeenAt }) =>
        [username, email ?? '–', role, suspendedAt === null ? (lastSeenAt ?? '–') : `suspended ${suspendedAt}`].join(
          '\t',
        ),
      );
      if (cursor !== undefined) lines.push(`These are the ${SHOWN} newest. Search for the others.`);
      return { data: items, text: lines.length > 0 ? lines.join('\n') : 'Nobody.' };
    },
  },
  suspend: toPerson(({ administration }, id) => administration.suspend(id, COMMAND_LINE), 'is suspended.'),
  restore: toPerson(({ administration }, id) => administration.restore(id, COMMAND_LINE), 'may come in again.'),
  'sign-out': toPerson(({ administration }, id) => administration.signOut(id, COMMAND_LINE), 'is signed out.'),
  'make-admin': toPerson(({ administration }, id) => administration.promote(id, COMMAND_LINE), 'is administrator.'),
  signup: {
    needs: 'a mode: open, invite, closed or default',
    async run({ administration }, wanted) {
      const mode = MODES.find((known) => known === wanted);
      if (mode === undefined && wanted !== 'default') throw new Error('The mode is open, invite, closed or default.');
      await administration.setSignup(mode, COMMAND_LINE);
      return done(`Sign-up: ${(await administration.status()).signup}.`);
    },
  },
  'dead-letters': {
    async run({ administration }) {
      const letters = await administration.deadLetters();
      const lines = letters.map(({ id, type, owed, diedAt, lastError }) =>
        [id, diedAt, type, owed.join(','), lastError].join('\t'),
      );
      return { data: letters, text: lines.length > 0 ? lines.join('\n') : 'None.' };
    },
  },
  retry: {
    needs: 'an id',
    async run({ administration }, id = '') {
      await administration.retry(id, COMMAND_LINE);
      return done('It is tried again as soon as a server runs.');
    },
  },
  drop: {
    needs: 'an id',
    async run({ administration }, id = '') {
      await administration.drop(id, COMMAND_LINE);
      return done('It is forgotten.');
    },
  },
};

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
