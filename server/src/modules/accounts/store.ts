import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Language } from '#shared/i18n/languages.ts';
import type { AccessTokenTables } from './programs/access-token-store.ts';
import type { SettingsTables } from './membership/admission-store.ts';
import type { AuditTables } from './audit/audit-store.ts';

export interface AccountsTables extends AccessTokenTables, AuditTables, SettingsTables {
  users: {
    id: string;
    username: string;
    username_key: string;
    /** Only once it is known to be theirs. */
    email: string | null;
    email_key: string | null;
    email_verified_at: string | null;
    display_name: string;
    display_name_key: string;
    avatar_url: string | null;
    password_hash: string;
    created_at: string;
    leaving_at: string | null;
    role: 'member' | 'admin';
    suspended_at: string | null;
    /** Null: never said. */
    language: Language | null;
  };
  reserved_names: { id: string; username_key: string; user_id: string; given_up_at: string };
  privacy: {
    user_id: string;
    who_may_ask: 'anyone' | 'friendsOfFriends' | 'nobody';
    receipts_off_at: string | null;
    hidden_at: string | null;
  };
  sessions: {
    id: string;
    user_id: string;
    kind: 'web' | 'extension' | 'program';
    name: string;
    secret_hash: string | null;
    created_at: string;
    last_seen_at: string;
    expires_at: string;
  };
  refresh_tokens: {
    jti: string;
    session_id: string;
    family: string;
    issued_at: string;
    expires_at: string;
    used_at: string | null;
    successor: string | null;
  };
  device_codes: {
    device_hash: string;
    user_code: string;
    kind: 'extension' | 'program';
    name: string;
    session_id: string;
    user_id: string | null;
    denied_at: string | null;
    polled_at: string | null;
    redeemed_at: string | null;
    created_at: string;
    expires_at: string;
  };
  invites: {
    id: string;
    code: string;
    user_id: string;
    used_count: number;
    max_uses: number | null;
    created_at: string;
    expires_at: string;
  };
}

export type Db = Kysely<AccountsTables>;
type User = AccountsTables['users'];
type Invite = AccountsTables['invites'];

/** Says whether the username was not taken. */
export async function insertUser(tx: Db, user: User): Promise<boolean> {
  const inserted = await tx
    .insertInto('users')
    .values(user)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export const isUsernameTaken = async (db: Db, usernameKey: string): Promise<boolean> =>
  (await userBy(db, { column: 'username_key', key: usernameKey })) !== undefined;

export const userBy = (db: Db, { column, key }: { column: 'username_key' | 'email_key'; key: string }) =>
  db
    .selectFrom('users as u')
    .leftJoin('privacy as p', 'p.user_id', 'u.id')
    .select(['u.id', 'u.password_hash', 'u.leaving_at', 'p.hidden_at'])
    .where(column, '=', key)
    .executeTakeFirst();

/** Null: they are not leaving. */
export async function leavingSince(db: Db, userId: string): Promise<string | null> {
  const user = await db.selectFrom('users').select('leaving_at').where('id', '=', userId).executeTakeFirst();
  return user?.leaving_at ?? null;
}

export async function languageOf(db: Db, userId: string): Promise<Language | undefined> {
  const user = await db.selectFrom('users').select('language').where('id', '=', userId).executeTakeFirst();
  return user?.language ?? undefined;
}

/** Those too who are about to leave. */
export const addressee = (db: Db, userId: string) =>
  db.selectFrom('users').select(['username', 'display_name', 'language']).where('id', '=', userId).executeTakeFirst();

/** Those that are not about to leave. */
export const people = (db: Db, ids: string[]) =>
  db
    .selectFrom('users')
    .select(['id', 'username', 'display_name', 'avatar_url'])
    .where('id', 'in', ids)
    .where('leaving_at', 'is', null)
    .execute();

/** Whoever invites must still be here. */
const leaving = (db: Db) => db.selectFrom('users').select('id').where('leaving_at', 'is not', null);

/** Neither ended nor used up. */
const isUsable = (now: string) => (e: ExpressionBuilder<AccountsTables, 'invites'>) =>
  e.and([e('expires_at', '>', now), e.or([e('max_uses', 'is', null), e('used_count', '<', e.ref('max_uses'))])]);

/** Counts a use of an invitation that has not ended, and says who made it. */
export async function useInvite(tx: Db, { code, now }: { code: string; now: string }): Promise<string | undefined> {
  const used = await tx
    .updateTable('invites')
    .set((e) => ({ used_count: e('used_count', '+', 1) }))
    .where('code', '=', code)
    .where(isUsable(now))
    .where('user_id', 'not in', leaving(tx))
    .returning('user_id')
    .executeTakeFirst();
  return used?.user_id;
}

export const insertInvite = (tx: Db, invite: Invite) => tx.insertInto('invites').values(invite).execute();

export const invite = (db: Db, { code, now }: { code: string; now: string }) =>
  db
    .selectFrom('invites')
    .selectAll()
    .where('code', '=', code)
    .where(isUsable(now))
    .where('user_id', 'not in', leaving(db))
    .executeTakeFirst();

export const invitesOf = (db: Db, { userId, now }: { userId: string; now: string }) =>
  db
    .selectFrom('invites')
    .selectAll()
    .where('user_id', '=', userId)
    .where(isUsable(now))
    .orderBy('id', 'desc')
    .execute();

/** Says whether there was such an invitation of theirs. */
export async function removeInvite(tx: Db, { id, userId }: { id: string; userId: string }): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('invites')
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export const removeEndedInvites = (tx: Db, { userId, now }: { userId: string; now: string }) =>
  tx.deleteFrom('invites').where('user_id', '=', userId).where('expires_at', '<=', now).execute();
