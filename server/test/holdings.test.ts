import { afterAll, beforeAll, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { openDatabase } from '../src/kernel/database/database.ts';
import { PASSWORD, startTestServer, type TestServer } from './harness.ts';
import { temporaryDatabase } from './temporary-database.ts';

/**
 * Every table of the database, and the part of an export in which a person finds what it holds of them; or, after a
 * dash, why it is in none.
 */
const TABLES: Record<string, string> = {
  users: 'profile',
  privacy: 'profile',
  reserved_names: 'profile',
  mail_links: 'profile',
  totp_secrets: 'secondFactor',
  recovery_codes: 'secondFactor',
  passkeys: 'passkeys',
  identities: 'identities',
  sessions: 'sessions',
  access_tokens: 'accessTokens',
  invites: 'invites',
  security_events: 'securityEvents',
  friendships: 'friends',
  friend_requests: 'friendRequests',
  blocks: 'blocks',
  saved_media: 'savedMedia',
  media: 'savedMedia',
  inbox_items: 'inbox',
  shares: 'sent',
  people_elsewhere: 'inbox',
  notifications: 'notifications',
  notification_preferences: 'notificationPreferences',
  notification_mutes: 'notificationPreferences',
  push_subscriptions: 'pushSubscriptions',

  refresh_tokens: '- secrets of sessions',
  mail_tokens: '- secrets of links that were sent by mail',
  device_codes: '- secrets that live for minutes and then are sessions',
  passkey_challenges: '- secrets that live for minutes',
  quiet_recipients: '- a copy of what the profile says of receipts',
  inbox_counts: '- sums of the inbox',
  share_documents: '- an index of inbox and sent',
  share_words: '- an index of inbox and sent',
  unsubscribe_links: '- secrets of links that were sent by mail',
  sign_in_steps: '- secrets that live for minutes',
  deliveries: '- what is on its way, of what the notifications say',
  takeouts: '- exports themselves',
  outbox: '- what is about to be done, for seconds, in ids',
  settings: '- of the server, of nobody',
  limits: '- counts under hashes, of nobody who could be named',
  entrances: '- hashes, of nobody who could be named',
};

/** SQLite keeps an index of words in tables of its own; the migrator keeps a list of what it has done. */
const OWN = /^(?:share_words_\w+|sqlite_\w+|kysely_\w+)$/;

let server: TestServer;
let tables: string[];

beforeAll(async () => {
  const { environment } = await temporaryDatabase();
  server = await startTestServer(environment);
  const database = openDatabase({ databaseUrl: environment['DATABASE_URL'], dataDir: environment['DATA_DIR'] ?? '' });
  tables = (await database.db.introspection.getTables({ withInternalKyselyTables: true })).map(({ name }) => name);
  await database.close();
});
afterAll(() => server.stop());

it('says of every table where in an export it is, or why it is not', () => {
  expect(Object.keys(TABLES).toSorted()).toEqual(tables.filter((name) => !OWN.test(name)).toSorted());
});

it('has every part of an export that is named there, and names every part', async () => {
  await server.join('ana');
  const ana = server.as('ana');
  await data(ana.POST('/api/v1/takeout/export'));
  await expect.poll(async () => (await data(ana.GET('/api/v1/takeout'))).export?.status).toBe('done');
  const { url } = await data(ana.POST('/api/v1/takeout/export/link', { body: { password: PASSWORD } }));
  const file = (await (await server.request(url)).json()) as object;
  const parts = Object.keys(file).filter((name) => !['format', 'version', 'server', 'exportedAt'].includes(name));
  const named = new Set(Object.values(TABLES).filter((part) => !part.startsWith('-')));
  expect(parts.toSorted()).toEqual([...named].toSorted());
});
