import { expect, it } from 'vitest';
import { migrations } from '../migrations/index.ts';
import { migrate, openDatabase } from '../src/kernel/database/database.ts';
import type { MailLinksTables } from '../src/modules/accounts/profile/mail-links-store.ts';
import type { AccountsTables } from '../src/modules/accounts/store.ts';
import { temporaryDatabase } from './temporary-database.ts';

it('keeps the addresses that people gave before as ones that they have not confirmed', async () => {
  const { environment, remove } = await temporaryDatabase();
  const database = openDatabase<AccountsTables & MailLinksTables>({
    databaseUrl: environment.DATABASE_URL,
    dataDir: environment.DATA_DIR,
  });
  const before = Object.entries(migrations).filter(([name]) => name < '0007');
  await migrate(database, Object.fromEntries(before));
  const person = {
    display_name: 'Ana',
    display_name_key: 'ana',
    avatar_url: null,
    password_hash: '',
    created_at: '2026-11-25T09:30:00.000Z',
  };
  await database.write((tx) =>
    tx
      .insertInto('users')
      .values([
        { ...person, id: 'a', username: 'ana', username_key: 'ana', email: 'Ana@b.org', email_key: 'ana@b.org' },
        { ...person, id: 'b', username: 'ben', username_key: 'ben', email: null, email_key: null },
      ] as AccountsTables['users'][])
      .execute(),
  );
  await migrate(database, migrations);
  expect(await database.db.selectFrom('users').select(['email', 'email_key', 'email_verified_at']).execute()).toEqual(
    Array(2).fill({ email: null, email_key: null, email_verified_at: null }),
  );
  expect(await database.db.selectFrom('mail_links').selectAll().execute()).toMatchObject([
    { user_id: 'a', purpose: 'verify', email: 'Ana@b.org', email_key: 'ana@b.org' },
  ]);
  await database.close();
  await remove();
});
