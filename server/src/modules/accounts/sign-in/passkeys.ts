import type { Kysely } from 'kysely';
import { timeOf, type Clock, type Time } from '../../../kernel/clock.ts';
import type { Write } from '../../../kernel/database/database.ts';
import { hashOf, newId, newSecret } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Accounts } from '../accounts.ts';
import type { Audit, Caller } from '../audit/audit.ts';
import type { IdentityTables } from './identity-store.ts';
import * as store from './passkey-store.ts';
import type { AccountsTables } from '../store.ts';
import * as waysIn from './ways-in-store.ts';
import { createWebAuthn, handleOf, PATIENCE, type Assertion, type NewCredential } from './web-authn.ts';

interface Needs {
  db: Kysely<store.PasskeyTables>;
  write: Write<store.PasskeyTables & AccountsTables & IdentityTables>;
  clock: Clock;
  audit: Pick<Audit, 'record'>;
  accounts: Pick<Accounts, 'person'>;
  baseUrl: string;
}

export interface PasskeyView {
  id: string;
  name: string;
  createdAt: Time;
  lastUsedAt: Time | null;
}

export type Passkeys = ReturnType<typeof createPasskeys>;

/** Keys that log their person in without a name and a password, and count as two factors (WebAuthn Level 3). */
export function createPasskeys({ db, write, clock, audit, accounts, baseUrl }: Needs) {
  const webAuthn = createWebAuthn(baseUrl);

  /** For one answer, within five minutes; without a person it is for logging in. */
  async function newChallenge(userId: string | null): Promise<string> {
    const challenge = newSecret();
    await write(async (tx) => {
      await store.removeExpiredChallenges(tx, clock.now());
      await store.insertChallenge(tx, {
        challenge_hash: hashOf(challenge),
        user_id: userId,
        expires_at: timeOf(clock.ms() + PATIENCE),
      });
    });
    return challenge;
  }

  const take = (tx: Kysely<store.PasskeyTables>, challenge: string, userId: string | null) =>
    store.takeChallenge(tx, { hash: hashOf(challenge), userId, now: clock.now() });

  return {
    /** The passkeys of a person, the oldest first. */
    list: async (userId: string): Promise<PasskeyView[]> => (await store.passkeysOf(db, userId)).map(viewOf),

    /** What a browser needs to make a passkey. */
    async registration(userId: string) {
      const known = await store.passkeysOf(db, userId);
      const credentials = known.map(({ credential_id }) => credential_id);
      return webAuthn.creationOptions(await accounts.person(userId), await newChallenge(userId), credentials);
    },

    /** Keeps the passkey that was made. `origin` is the page's. Throws `INVALID_PASSKEY`. */
    async add(
      userId: string,
      { response, name, origin }: { response: NewCredential; name: string; origin: string },
      caller: Caller,
    ): Promise<PasskeyView> {
      const made = await webAuthn.registered(response, { origin });
      if (!made) throw new Problem('INVALID_PASSKEY');
      const passkey = {
        id: newId(),
        user_id: userId,
        name,
        credential_id: made.id,
        public_key: made.publicKey,
        counter: made.counter,
        created_at: clock.now(),
        last_used_at: null,
      };
      const isKept = await write(async (tx) => {
        const isNew = (await take(tx, made.challenge, userId)) && (await store.insert(tx, passkey));
        if (isNew) await audit.record(tx, { kind: 'passkey.added', userId, ...caller, details: { name } });
        return isNew;
      });
      if (!isKept) throw new Problem('INVALID_PASSKEY');
      return viewOf(passkey);
    },

    /** What a browser needs to log in with whichever passkey its person chooses. */
    logIn: async () => webAuthn.requestOptions(await newChallenge(null)),

    /** Whose passkey answered. `origin` is the page's. Throws `INVALID_PASSKEY`. */
    async recognise(
      response: Assertion & { response: { userHandle?: string | undefined } },
      { origin }: { origin: string },
    ): Promise<string> {
      const passkey = await store.byCredential(db, response.id);
      if (!passkey || response.response.userHandle !== handleOf(passkey.user_id)) throw new Problem('INVALID_PASSKEY');
      const { id, user_id: userId, credential_id, public_key: publicKey, counter } = passkey;
      const answered = await webAuthn.asserted(response, { id: credential_id, publicKey, counter }, { origin });
      if (!answered) throw new Problem('INVALID_PASSKEY');
      const isNew = await write(
        async (tx) =>
          (await take(tx, answered.challenge, null)) &&
          (await store.use(tx, { id, counter: answered.counter, now: clock.now() })),
      );
      if (!isNew) throw new Problem('INVALID_PASSKEY');
      return userId;
    },

    /** Throws `PASSKEY_NOT_FOUND`. */
    async rename(userId: string, { id, name }: { id: string; name: string }): Promise<PasskeyView> {
      const passkey = await write((tx) => store.rename(tx, { id, userId, name }));
      if (!passkey) throw new Problem('PASSKEY_NOT_FOUND');
      return viewOf(passkey);
    },

    /** Throws `PASSKEY_NOT_FOUND`, `LAST_WAY_IN`. */
    remove: (userId: string, id: string, caller: Caller): Promise<void> =>
      write(async (tx) => {
        await waysIn.hold(tx, userId);
        if (!(await store.remove(tx, { id, userId }))) throw new Problem('PASSKEY_NOT_FOUND');
        if (!(await waysIn.hasAny(tx, userId))) throw new Problem('LAST_WAY_IN');
        await audit.record(tx, { kind: 'passkey.removed', userId, ...caller });
      }),
  };
}

const viewOf = ({ id, name, created_at, last_used_at }: store.Passkey): PasskeyView => ({
  id,
  name,
  createdAt: created_at,
  lastUsedAt: last_used_at,
});
