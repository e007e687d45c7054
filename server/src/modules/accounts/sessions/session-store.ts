import { timeOf } from '../../../kernel/clock.ts';
import { locked, prepared, type Slots } from '../../../kernel/database/database.ts';
import type { AccountsTables, Db } from '../store.ts';

/** The SQL of sessions and of the refresh tokens that belong to them. */

export type Session = AccountsTables['sessions'];
export type RefreshToken = AccountsTables['refresh_tokens'];

interface One {
  id: string;
  now: string;
}
interface Own extends One {
  userId: string;
}

/**
 * Whether somebody is here, is not about to leave and, where that is asked, still has that password. It stays so until
 * the end of the transaction.
 */
export async function holdPresent(
  tx: Db,
  { userId, passwordHash }: { userId: string; passwordHash?: string | undefined },
) {
  const query = tx.selectFrom('users').select('password_hash').where('id', '=', userId).where('leaving_at', 'is', null);
  const found = await locked(tx, query).executeTakeFirst();
  return found !== undefined && (passwordHash === undefined || passwordHash === found.password_hash);
}

export const insertSession = (tx: Db, session: Session) => tx.insertInto('sessions').values(session).execute();

const byId = prepared((db: Db, p: Slots<One>) =>
  db.selectFrom('sessions').select(['id', 'last_seen_at']).where('id', '=', p('id')).where('expires_at', '>', p('now')),
);

/** A session that has not ended. */
export const seen = async (db: Db, one: One) => (await byId(db, one))[0];

const byHash = prepared((db: Db, p: Slots<{ hash: string; now: string }>) =>
  db
    .selectFrom('sessions')
    .select(['id', 'user_id', 'last_seen_at'])
    .where('secret_hash', '=', p('hash'))
    .where('expires_at', '>', p('now')),
);

/** The session of a cookie, by its hash. */
export const seenByHash = async (db: Db, one: { hash: string; now: string }) => (await byHash(db, one))[0];

/** Whether a browser was logged in since a moment, by this session. */
export async function hasBegunInBrowser(db: Db, { id, since }: { id: string; since: string }): Promise<boolean> {
  const session = await db
    .selectFrom('sessions')
    .select('id')
    .where('id', '=', id)
    .where('secret_hash', 'is not', null)
    .where('created_at', '>', since)
    .executeTakeFirst();
  return session !== undefined;
}

/** Marks a session as used, which also holds it until the end of the transaction. */
export const touch = (tx: Db, { id, now }: One) =>
  tx
    .updateTable('sessions')
    .set({ last_seen_at: now })
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();

/** Milliseconds after which use prolongs no session any more, and its person has to log in again some time. */
const MAX_AGE = 365 * 86_400_000;

/** Lets a session that is not too old live until `until`, if that is later than it would. `now` in milliseconds. */
export const prolong = (tx: Db, { id, until, now }: { id: string; until: string; now: number }) =>
  tx
    .updateTable('sessions')
    .set({ expires_at: until })
    .where('id', '=', id)
    .where('created_at', '>', timeOf(now - MAX_AGE))
    .where('expires_at', '<', until)
    .execute();

export const sessionsOf = (db: Db, { userId, now }: Omit<Own, 'id'>) =>
  db
    .selectFrom('sessions')
    .selectAll()
    .where('user_id', '=', userId)
    .where('expires_at', '>', now)
    .orderBy('last_seen_at', 'desc')
    .orderBy('id', 'desc')
    .execute();

/** Says whether there was such a session of theirs. */
export async function removeSession(tx: Db, { id, userId }: Omit<Own, 'now'>): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('sessions')
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** All of theirs but one. */
export const removeOtherSessions = (tx: Db, { id, userId, now }: Own) =>
  tx
    .deleteFrom('sessions')
    .where('user_id', '=', userId)
    .where('id', '<>', id)
    .where('expires_at', '>', now)
    .returning('id')
    .execute();

/** Some of those that have expired, anybody's. */
export const removeExpired = (tx: Db, { now, limit }: { now: string; limit: number }) =>
  tx
    .deleteFrom('sessions')
    .where('id', 'in', (e) => e.selectFrom('sessions').select('id').where('expires_at', '<=', now).limit(limit))
    .returning(['id', 'user_id'])
    .execute();

/** The session that a cookie belonged to. */
export const removeSessionByHash = (tx: Db, hash: string) =>
  tx.deleteFrom('sessions').where('secret_hash', '=', hash).returning(['id', 'user_id']).executeTakeFirst();

export const insertRefreshToken = (tx: Db, token: RefreshToken) =>
  tx.insertInto('refresh_tokens').values(token).execute();

export const refreshToken = (tx: Db, { jti, sessionId }: { jti: string; sessionId: string }) =>
  tx
    .selectFrom('refresh_tokens')
    .selectAll()
    .where('jti', '=', jti)
    .where('session_id', '=', sessionId)
    .executeTakeFirst();

interface Spending {
  jti: string;
  sessionId: string;
  successor: string;
  now: string;
}

/** Says whether the token had not been used before; of many at once exactly one is told so. */
export async function spend(tx: Db, { jti, sessionId, successor, now }: Spending): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('refresh_tokens')
    .set({ used_at: now, successor })
    .where('jti', '=', jti)
    .where('session_id', '=', sessionId)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

interface Family {
  sessionId: string;
  family: string;
}

export async function hasFamily(tx: Db, { sessionId, family }: Family): Promise<boolean> {
  const token = await tx
    .selectFrom('refresh_tokens')
    .select('jti')
    .where('session_id', '=', sessionId)
    .where('family', '=', family)
    .limit(1)
    .executeTakeFirst();
  return token !== undefined;
}

/** Tokens of a family that were used before `before`. */
export const removeSpent = (tx: Db, { sessionId, family, before }: Family & { before: string }) =>
  tx
    .deleteFrom('refresh_tokens')
    .where('session_id', '=', sessionId)
    .where('family', '=', family)
    .where('used_at', '<', before)
    .execute();

/** All but the `keep` families that were refreshed last. */
export const removeOldFamilies = (tx: Db, { sessionId, keep }: { sessionId: string; keep: number }) =>
  tx
    .deleteFrom('refresh_tokens')
    .where('session_id', '=', sessionId)
    .where('family', 'not in', (e) =>
      e
        .selectFrom('refresh_tokens')
        .select('family')
        .where('session_id', '=', sessionId)
        .groupBy('family')
        .orderBy((o) => o.fn.max('jti'), 'desc')
        .limit(keep),
    )
    .execute();
