import { afterAll, beforeAll, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { startTestServer, type TestServer } from '../../../test/harness.ts';
import { confirmEmails, startMailSink, type MailSink } from '../../../test/mail-sink.ts';
import { temporaryDatabase, type TemporaryDatabase } from '../../../test/temporary-database.ts';
import { openDatabase, type OpenDatabase } from '../../kernel/database/database.ts';
import { newId } from '../../kernel/id.ts';
import type { OutboxTables } from '../../kernel/outbox.ts';

let place: TemporaryDatabase;
let sink: MailSink;
let server: TestServer;
let beside: OpenDatabase<OutboxTables>;
beforeAll(async () => {
  place = await temporaryDatabase();
  sink = await startMailSink();
  server = await startTestServer({ ...place.environment, SMTP_URL: sink.url });
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = place.environment;
  beside = openDatabase<OutboxTables>({ databaseUrl, dataDir });
  await server.join('boss', 'ana_100', 'ben');
  await confirmEmails(server, sink, 'ben');
  await server.app.administration.promote(server.id('boss'), { userId: null });
});
afterAll(async () => {
  await beside.close();
  await server.stop();
  await sink.stop();
  await place.remove();
});

const boss = () => server.as('boss');

/** One that nobody here owes anything, as an older program may have left it. */
async function deadLetter(): Promise<string> {
  const id = newId();
  const now = server.clock.now();
  await beside.write((tx) =>
    tx
      .insertInto('outbox')
      .values({
        ...{ id, type: 'SESSION_ENDED', payload: '{}', owed: '["old"]', attempts: 12 },
        ...{ due_at: now, last_error: 'Error: no', dead_at: now },
      })
      .execute(),
  );
  return id;
}
const letters = async () => (await data(boss().GET('/api/v1/admin/dead-letters'))).map(({ id }) => id);

it('shows what was given up, and tries it again or forgets it', async () => {
  const [first, second] = [await deadLetter(), await deadLetter()];
  expect(await letters()).toEqual([first, second]);
  expect(await data(boss().GET('/api/v1/admin/status'))).toMatchObject({ outbox: { dead: 2 } });
  await data(boss().POST('/api/v1/admin/dead-letters/{id}/retry', { params: { path: { id: first } } }));
  await data(boss().DELETE('/api/v1/admin/dead-letters/{id}', { params: { path: { id: second } } }));
  expect(await letters()).toEqual([]);
  expect(await beside.db.selectFrom('outbox').select(['id', 'attempts']).where('id', '=', second).execute()).toEqual(
    [],
  );
});

it('finds people by a part of their name or confirmed address, whatever the case, and takes no letter for a wildcard', async () => {
  const found = async (search: string) =>
    (await data(boss().GET('/api/v1/admin/users', { params: { query: { search } } }))).map(({ username }) => username);
  expect(await found('ANA_')).toEqual(['ana_100']);
  expect(await found('ben@people')).toEqual(['ben']);
  await data(server.as('ben').PATCH('/api/v1/profile', { body: { displayName: 'Éva' } }));
  for (const search of ['éva', 'ÉV', 'e\u0301va']) expect(await found(search)).toEqual(['ben']);
  expect(await found('%')).toEqual([]);
  expect(await found('e_n')).toEqual([]);
});

it('tells a person what an administrator did to their account', async () => {
  const path = { id: server.id('ben') };
  expect(await data(boss().DELETE('/api/v1/admin/users/{id}/sessions', { params: { path } }))).toEqual({ ended: 1 });
  await data(boss().POST('/api/v1/admin/users/{id}/suspend', { params: { path } }));
  await data(boss().POST('/api/v1/admin/users/{id}/restore', { params: { path } }));
  const body = { username: 'ben', password: 'correct horse battery' };
  const { accessToken } = await data(server.as().POST('/api/v1/auth/login', { body }));
  const headers = { authorization: `Bearer ${accessToken}` };
  const answer = await server.request('/api/v1/profile/security-events', { headers });
  const { data: events } = (await answer.json()) as { data: { kind: string; details: object }[] };
  expect(events).toMatchObject([
    { kind: 'session.started' },
    { kind: 'account.restored', details: { by: server.id('boss') } },
    { kind: 'account.suspended', details: { by: server.id('boss') } },
    { kind: 'session.ended' },
    { kind: 'email.confirmed' },
    { kind: 'session.started' },
  ]);
});

it('shows nothing of itself to an administrator who was suspended', async () => {
  await server.join('other');
  await server.app.administration.promote(server.id('other'), { userId: null });
  await data(server.as('other').GET('/api/v1/admin/status'));
  await data(boss().POST('/api/v1/admin/users/{id}/suspend', { params: { path: { id: server.id('other') } } }));
  expect((await server.as('other').GET('/api/v1/admin/status')).response.status).toBe(401);
});
