import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { data } from '#shared/client.ts';
import { emailOf, PASSWORD, startTestServer, type TestServer } from '../../../../test/harness.ts';
import { confirmEmails, startMailSink, type MailSink } from '../../../../test/mail-sink.ts';
import { notificationsOf } from '../../../../test/notified.ts';

const LAPTOP = 'Mozilla/5.0 (X11; Linux x86_64) Firefox/150.0';
const PHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile/15E148 Safari/604.1';
const DAY = 86_400;

let sink: MailSink;
let server: TestServer;
beforeEach(async () => {
  sink = await startMailSink();
  server = await startTestServer({ SMTP_URL: sink.url, JWT_EXPIRES_IN: '400d', TRUST_PROXY: 'on' });
  await server.join('ana', 'bob');
  await confirmEmails(server, sink, 'ana');
});
afterEach(async () => {
  await server.stop();
  await sink.stop();
});

const logIn = (username: string, userAgent: string, { path = '/session', from = '192.0.2.1' } = {}) =>
  server.request(path, {
    method: 'POST',
    body: JSON.stringify({ username, password: PASSWORD }),
    headers: { 'content-type': 'application/json', 'user-agent': userAgent, 'x-forwarded-for': from },
  });
const told = async (username: string) =>
  (await notificationsOf(server, username)).filter(({ detail }) => detail === 'session.new');
const tells = (username: string, count: number) =>
  vi.waitFor(async () => expect(await told(username)).toHaveLength(count), 5000);
/** What is told later would have been told by then. */
async function tellsNoMoreThan(username: string, count: number): Promise<void> {
  await data(server.as(username).POST('/api/v1/tokens', { body: { name: 'Last', scopes: ['inbox:read'] } }));
  await vi.waitFor(async () =>
    expect((await notificationsOf(server, username)).some(({ detail }) => detail === 'token.created')).toBe(true),
  );
  expect(await told(username)).toHaveLength(count);
}

it('says nothing of the session that came with a new account', async () => {
  await tellsNoMoreThan('ana', 0);
});

it('tells of a browser that was never used before, in the list and by mail, once', async () => {
  await logIn('ana', LAPTOP);
  await tells('ana', 1);
  const mail = await sink.next(emailOf('ana'));
  expect(mail.header('subject')).toBe('Your account was signed in to from a new device or place');
  expect(mail.text).toContain('/settings');
  await logIn('ana', LAPTOP);
  await logIn('ana', LAPTOP, { path: '/api/v1/auth/login' });
  await tellsNoMoreThan('ana', 1);
  expect(await told('bob')).toEqual([]);
});

it.each([
  ['another browser', PHONE, '192.0.2.1'],
  ['the same kind of browser somewhere else', LAPTOP, '198.51.100.7'],
])('tells of %s', async (_, userAgent, from) => {
  await logIn('ana', LAPTOP);
  await tells('ana', 1);
  await logIn('ana', userAgent, { from });
  await tells('ana', 2);
  await logIn('ana', userAgent, { from });
  await tellsNoMoreThan('ana', 2);
});

it('says nothing of who did not get in', async () => {
  const headers = { 'content-type': 'application/json', 'user-agent': PHONE };
  const body = JSON.stringify({ username: 'ana', password: 'wrong password' });
  await server.request('/session', { method: 'POST', body, headers });
  await tellsNoMoreThan('ana', 0);
});

it('tells of a program that was connected as such, and not twice', async () => {
  const { userCode, deviceCode } = await data(server.as().POST('/api/v1/device/code', { body: { name: 'Telly' } }));
  await data(server.as('ana').POST('/api/v1/device/approve', { body: { userCode } }));
  await data(server.as().POST('/api/v1/device/token', { body: { deviceCode } }));
  await tellsNoMoreThan('ana', 0);
});

it('tells of a sign-in after so long that nobody knows from where the last one was', async () => {
  server.clock.advance(200 * DAY);
  await logIn('ana', LAPTOP);
  await tells('ana', 1);
});

it('tells those without an address in the list', async () => {
  await logIn('bob', LAPTOP);
  await tells('bob', 1);
});
