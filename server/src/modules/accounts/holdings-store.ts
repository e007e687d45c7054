import type { Kysely } from 'kysely';
import type { MailLinksTables } from './profile/mail-links-store.ts';
import type { IdentityTables } from './sign-in/identity-store.ts';
import type { PasskeyTables } from './sign-in/passkey-store.ts';
import type { SecondFactorTables } from './sign-in/second-factor-store.ts';
import type { AccountsTables } from './store.ts';

/** The SQL of all that accounts hold of one person. Hashes, keys and secrets are never read. */

export type Db = Kysely<AccountsTables & MailLinksTables & IdentityTables & PasskeyTables & SecondFactorTables>;

interface PageOf {
  userId: string;
  after: string;
  limit: number;
}

export const formerNames = (db: Db, userId: string) =>
  db
    .selectFrom('reserved_names')
    .select(['username_key as username', 'given_up_at as givenUpAt'])
    .where('user_id', '=', userId)
    .orderBy('id')
    .execute();

export const mailLinks = (db: Db, userId: string) =>
  db
    .selectFrom('mail_links')
    .select(['purpose', 'email', 'created_at as createdAt'])
    .where('user_id', '=', userId)
    .orderBy('id')
    .execute();

/** Since when codes of an authenticator are asked for, and how many codes for recovery are left. */
export async function secondFactor(db: Db, userId: string) {
  const totp = await db
    .selectFrom('totp_secrets')
    .select('active_since')
    .where('user_id', '=', userId)
    .executeTakeFirst();
  const { left } = await db
    .selectFrom('recovery_codes')
    .select((e) => e.fn.countAll<number>().as('left'))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow();
  return { activeSince: totp?.active_since ?? null, recoveryCodesLeft: left };
}

export const passkeys = (db: Db, { userId, after, limit }: PageOf) =>
  db
    .selectFrom('passkeys')
    .select(['id', 'name', 'created_at as createdAt', 'last_used_at as lastUsedAt'])
    .where('user_id', '=', userId)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();

/** By which providers they log in. */
export const identities = (db: Db, { userId, after, limit }: PageOf) =>
  db
    .selectFrom('identities')
    .select(['id', 'issuer', 'subject', 'linked_at as linkedAt', 'last_used_at as lastUsedAt'])
    .where('user_id', '=', userId)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();

export const sessions = (db: Db, { userId, after, limit }: PageOf) =>
  db
    .selectFrom('sessions')
    .select(['id', 'kind', 'name'])
    .select(['created_at as createdAt', 'last_seen_at as lastSeenAt', 'expires_at as expiresAt'])
    .where('user_id', '=', userId)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();

export const accessTokens = (db: Db, { userId, after, limit }: PageOf) =>
  db
    .selectFrom('access_tokens')
    .select(['id', 'name', 'scopes'])
    .select(['created_at as createdAt', 'expires_at as expiresAt', 'last_used_at as lastUsedAt'])
    .where('user_id', '=', userId)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();

export const invites = (db: Db, { userId, after, limit }: PageOf) =>
  db
    .selectFrom('invites')
    .select(['id', 'used_count as usedCount', 'max_uses as maxUses'])
    .select(['created_at as createdAt', 'expires_at as expiresAt'])
    .where('user_id', '=', userId)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();

export const securityEvents = (db: Db, { userId, after, limit }: PageOf) =>
  db
    .selectFrom('security_events')
    .select(['id', 'at', 'kind', 'address', 'device', 'details'])
    .where('user_id', '=', userId)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
