import { createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import { timeOf, type Clock } from '../../../kernel/clock.ts';
import type { Write } from '../../../kernel/database/database.ts';
import { hashOf, newSecret } from '../../../kernel/id.ts';
import type { Named } from './provider.ts';
import * as store from './sign-in-step-store.ts';

interface Needs {
  db: Kysely<store.SignInStepTables>;
  write: Write<store.SignInStepTables>;
  clock: Clock;
}

/** About to link an account, away at the provider, back from it with a proof. */
type Kind = 'link' | 'away' | 'proved';

interface Step {
  /** Whose account is to be linked; nobody's when somebody logs in. */
  userId: string | null;
  /** The path of ours to go on to. */
  next: string;
  /** Whom the provider has named. */
  proved: Named | null;
}

export type SignInSteps = ReturnType<typeof createSignInSteps>;

/** Milliseconds for each step. */
const PATIENCE = 10 * 60_000;

/** What is told of a browser's secret: nobody gets from one of these to another. */
export const derived = (secret: string, purpose: Kind | 'state' | 'nonce' | 'verifier'): string =>
  createHmac('sha256', secret).update(purpose).digest('base64url');

/**
 * The way to an identity provider and back. Each step belongs to the browser that has its secret in a cookie, and is
 * taken once; only hashes are kept.
 */
export function createSignInSteps({ db, write, clock }: Needs) {
  const shown = (secret: string, kind: Kind) => ({ hash: hashOf(derived(secret, kind)), now: clock.now() });

  return {
    /** Returns the secret for the cookie. */
    async begin(kind: Kind, { userId = null, next = '/', proved = null }: Partial<Step>): Promise<string> {
      const secret = newSecret();
      await write(async (tx) => {
        await store.removeExpired(tx, clock.now());
        await store.insert(tx, {
          step_hash: hashOf(derived(secret, kind)),
          user_id: userId,
          next,
          proved: proved && JSON.stringify(proved),
          expires_at: timeOf(clock.ms() + PATIENCE),
        });
      });
      return secret;
    },

    /** Looks at a step that is to be taken later. */
    async find(secret: string, kind: Kind): Promise<Step | undefined> {
      return stepOf(await store.find(db, shown(secret, kind)));
    },

    /** Part of a transaction. */
    async take(tx: Kysely<store.SignInStepTables>, secret: string, kind: Kind): Promise<Step | undefined> {
      return stepOf(await store.take(tx, shown(secret, kind)));
    },
  };
}

const stepOf = (row: store.SignInStepTables['sign_in_steps'] | undefined): Step | undefined =>
  row && {
    userId: row.user_id,
    next: row.next,
    proved: row.proved === null ? null : (JSON.parse(row.proved) as Named),
  };
