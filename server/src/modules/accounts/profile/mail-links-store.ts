import type { Kysely } from 'kysely';
import { holdNames, locked } from '../../../kernel/database/database.ts';
import type { AccountsTables } from '../store.ts';

/** The SQL of links that people get by mail, and of the tokens in them. */

export interface MailLinksTables {
  mail_links: {
    id: string;
    user_id: string;
    purpose: 'verify' | 'reset';
    /** Where it is sent. Null: it is handed over without a mail. */
    email: string | null;
    email_key: string | null;
    created_at: string;
  };
  mail_tokens: { token_hash: string; link_id: string; expires_at: string };
}

export type Db = Kysely<AccountsTables & MailLinksTables>;
export type MailLink = MailLinksTables['mail_links'];
type Kind = Pick<MailLink, 'user_id' | 'purpose'>;

/** Keeps a link instead of the one that there was for the same purpose. */
export async function put(tx: Db, link: MailLink): Promise<void> {
  await holdNames(tx, [`mail link ${link.user_id}`]);
  await remove(tx, link);
  await tx.insertInto('mail_links').values(link).execute();
}

export const remove = (tx: Db, { user_id, purpose }: Kind) =>
  tx.deleteFrom('mail_links').where('user_id', '=', user_id).where('purpose', '=', purpose).execute();

export const linkOf = (db: Db, { user_id, purpose }: Kind) =>
  db
    .selectFrom('mail_links')
    .selectAll()
    .where('user_id', '=', user_id)
    .where('purpose', '=', purpose)
    .executeTakeFirst();

/** Gives a link one more token and says which link; nothing when it was used or replaced. */
export async function addToken(tx: Db, token: MailLinksTables['mail_tokens']): Promise<MailLink | undefined> {
  const query = tx.selectFrom('mail_links').selectAll().where('id', '=', token.link_id);
  const link = await locked(tx, query).executeTakeFirst();
  if (link) await tx.insertInto('mail_tokens').values(token).execute();
  return link;
}

interface Shown {
  tokenHash: string;
  purpose: MailLink['purpose'];
  now: string;
}

const idOf = (db: Db, { tokenHash, now }: Shown) =>
  db.selectFrom('mail_tokens').select('link_id').where('token_hash', '=', tokenHash).where('expires_at', '>', now);

export const byToken = (db: Db, shown: Shown) =>
  db
    .selectFrom('mail_links')
    .selectAll()
    .where('purpose', '=', shown.purpose)
    .where('id', 'in', idOf(db, shown))
    .executeTakeFirst();

/** Ends the link of a token and returns it; of many at once exactly one gets it. */
export const take = (tx: Db, shown: Shown) =>
  tx
    .deleteFrom('mail_links')
    .where('purpose', '=', shown.purpose)
    .where('id', 'in', idOf(tx, shown))
    .returningAll()
    .executeTakeFirst();
