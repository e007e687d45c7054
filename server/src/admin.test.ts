import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createClient, data } from '#shared/client.ts';
import { subscription } from '../test/notification-cases.ts';
import { startProcess, type RunningProcess } from '../test/process.ts';
import { temporaryDatabase, type TemporaryDatabase } from '../test/temporary-database.ts';

/** The command line beside a running server, as `npm run admin` starts it. */

let database: TemporaryDatabase;
let server: RunningProcess;
beforeAll(async () => {
  database = await temporaryDatabase();
  server = await startProcess({ environment: { ...database.environment, SIGNUP: 'open' } });
});
afterAll(async () => {
  await server.stop();
  await database.remove();
});

/** Milliseconds in which a running server has surely seen what another program left for it. */
const WITHIN = { timeout: 12_000, interval: 200 };
const ENTRY = join(import.meta.dirname, 'admin.ts');
const admin = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const env = { PATH: process.env['PATH'] ?? '', ...database.environment };
    const child = execFile(process.execPath, [ENTRY, ...args], { env }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
const client = () => createClient({ server: server.address });
const PASSWORD = 'correct horse battery';
const signUp = (username: string) => client().POST('/api/v1/auth/signup', { body: { username, password: PASSWORD } });
const logIn = (username: string) => client().POST('/api/v1/auth/login', { body: { username, password: PASSWORD } });

it('finds, suspends and restores people', async () => {
  await data(signUp('ana'));
  const { out } = await admin('users', 'AN', '--json');
  expect(JSON.parse(out)).toMatchObject([{ username: 'ana', role: 'member', suspendedAt: null }]);
  expect(await admin('suspend', 'ana')).toEqual({ code: 0, out: 'ana is suspended.\n', err: '' });
  expect((await logIn('ana')).error).toMatchObject({ error: { code: 'ACCOUNT_SUSPENDED' } });
  expect((await admin('restore', 'ana')).code).toBe(0);
  expect((await logIn('ana')).response.status).toBe(200);
});

it('makes somebody administrator, which counts at once', async () => {
  const { accessToken } = await data(signUp('ben'));
  const ask = () =>
    fetch(`${server.address}/api/v1/admin/status`, { headers: { authorization: `Bearer ${accessToken}` } });
  expect((await ask()).status).toBe(404);
  expect((await admin('make-admin', 'ben')).code).toBe(0);
  expect((await ask()).status).toBe(200);
});

it('leaves to the running server what follows: no alerts where one was signed out, and word of a new role', async () => {
  const browser = await data(signUp('dora'));
  const as = ({ accessToken }: { accessToken: string }) =>
    createClient({ server: server.address, token: () => Promise.resolve(accessToken) });
  await data(as(browser).PUT('/api/v1/push/subscriptions', { body: subscription() }));
  expect((await admin('sign-out', 'dora')).code).toBe(0);
  const again = await data(logIn('dora'));
  await vi.waitFor(async () => expect(await data(as(again).GET('/api/v1/push/subscriptions'))).toEqual([]), WITHIN);
  expect((await admin('make-admin', 'dora')).code).toBe(0);
  await vi.waitFor(
    async () =>
      expect(await data(as(again).GET('/api/v1/notifications', { params: { query: {} } }))).toMatchObject([
        { kind: 'security', detail: 'account.promoted' },
      ]),
    WITHIN,
  );
}, 30_000);

it('opens and closes sign-up of the running server', async () => {
  expect((await admin('signup', 'closed')).out).toBe('Sign-up: closed.\n');
  expect((await signUp('cleo')).error).toMatchObject({ error: { code: 'SIGNUP_CLOSED' } });
  expect(await data(client().GET('/api/v1/meta'))).toMatchObject({ signup: 'closed' });
  expect((await admin('signup', 'default')).out).toBe('Sign-up: open.\n');
  expect((await signUp('cleo')).response.status).toBe(201);
});

it('tells how the server is', async () => {
  const { out } = await admin('status', '--json');
  expect(JSON.parse(out)).toMatchObject({ signup: 'open', outbox: { dead: 0 }, storage: { pictures: 0 } });
});

it.each([
  [[], 0],
  [['eat'], 2],
  [['suspend'], 2],
  [['suspend', 'ana', 'ben'], 2],
  [['--fast'], 2],
  [['suspend', 'nobody_at_all'], 1],
  [['signup', 'perhaps'], 1],
  [['retry', 'made-up'], 1],
])('answers %j with exit code %i and a reason', async (args, code) => {
  const answer = await admin(...args);
  expect(answer.code).toBe(code);
  expect((code === 0 ? answer.out : answer.err).trim()).not.toBe('');
});
