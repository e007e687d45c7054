import { prepared, type Slots } from '../../../kernel/database/database.ts';
import type { Db } from '../store.ts';

/** The SQL of personal access tokens. */

export interface AccessTokenTables {
  access_tokens: {
    id: string;
    user_id: string;
    name: string;
    token_hash: string;
    scopes: string;
    created_at: string;
    expires_at: string | null;
    last_used_at: string | null;
  };
}

export type AccessToken = AccessTokenTables['access_tokens'];

export const insert = (tx: Db, token: AccessToken) => tx.insertInto('access_tokens').values(token).execute();

/** Those that have not ended, newest first. */
export const tokensOf = (db: Db, { userId, now }: { userId: string; now: string }) =>
  db
    .selectFrom('access_tokens')
    .selectAll()
    .where('user_id', '=', userId)
    .where((e) => e.or([e('expires_at', 'is', null), e('expires_at', '>', now)]))
    .orderBy('id', 'desc')
    .execute();

export const byHash = (db: Db, { hash, now }: { hash: string; now: string }) =>
  db
    .selectFrom('access_tokens')
    .selectAll()
    .where('token_hash', '=', hash)
    .where((e) => e.or([e('expires_at', 'is', null), e('expires_at', '>', now)]))
    .executeTakeFirst();

const byId = prepared((db: Db, p: Slots<{ id: string; now: string }>) =>
  db
    .selectFrom('access_tokens')
    .select(['id', 'last_used_at'])
    .where('id', '=', p('id'))
    .where((e) => e.or([e('expires_at', 'is', null), e('expires_at', '>', p('now'))])),
);

/** One that has not ended. */
export const seen = async (db: Db, one: { id: string; now: string }) => (await byId(db, one))[0];

export const touch = (tx: Db, { id, now }: { id: string; now: string }) =>
  tx.updateTable('access_tokens').set({ last_used_at: now }).where('id', '=', id).execute();

/** What it was called, if there was such a token of theirs. */
export const remove = (tx: Db, { id, userId }: { id: string; userId: string }) =>
  tx
    .deleteFrom('access_tokens')
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .returning(['id', 'name'])
    .executeTakeFirst();

export const removeAll = (tx: Db, userId: string) =>
  tx.deleteFrom('access_tokens').where('user_id', '=', userId).returning(['id', 'name']).execute();

export const removeEnded = (tx: Db, { userId, now }: { userId: string; now: string }) =>
  tx.deleteFrom('access_tokens').where('user_id', '=', userId).where('expires_at', '<=', now).execute();
