import { pagesOf, type Holding } from '../../kernel/holdings.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Avatars } from './profile/avatars.ts';
import * as store from './holdings-store.ts';
import type { Privacy } from './profile/privacy.ts';
import { account } from './profile/profile-store.ts';

interface Needs {
  db: store.Db;
  privacy: Pick<Privacy, 'of'>;
  avatars: Pick<Avatars, 'pictureAt'>;
}

/** What accounts hold of somebody, but for whatever would open the account. */
export function accountHoldings({ db, privacy, avatars }: Needs): Holding[] {
  async function profile(userId: string) {
    const own = await account(db, userId);
    if (!own) throw new Problem('USER_NOT_FOUND');
    const picture = await avatars.pictureAt(own.avatar_url);
    return {
      id: own.id,
      username: own.username,
      displayName: own.display_name,
      language: own.language,
      avatar: picture ? { type: 'image/webp', base64: picture.toString('base64') } : null,
      preferences: await privacy.of(userId),
      email: own.email === null ? null : { address: own.email, verifiedAt: own.email_verified_at },
      role: own.role,
      createdAt: own.created_at,
      formerUsernames: await store.formerNames(db, userId),
      unopenedMail: await store.mailLinks(db, userId),
    };
  }

  const list = <Row extends { id: string }>(
    name: string,
    rows: (db: store.Db, page: { userId: string; after: string; limit: number }) => Promise<Row[]>,
    shown?: (row: Row) => object,
  ): Holding => ({ name, read: (userId) => pagesOf((page) => rows(db, { userId, ...page }), shown) });

  return [
    { name: 'profile', read: profile },
    { name: 'secondFactor', read: (userId) => store.secondFactor(db, userId) },
    list('passkeys', store.passkeys),
    list('identities', store.identities),
    list('sessions', store.sessions),
    list('accessTokens', store.accessTokens, (token) => ({ ...token, scopes: token.scopes.split(' ') })),
    list('invites', store.invites),
    list('securityEvents', store.securityEvents, (event) => ({
      ...event,
      details: JSON.parse(event.details) as object,
    })),
  ];
}
