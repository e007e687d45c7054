import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { data } from '#shared/client.ts';
import { emailOf, PASSWORD, startTestServer, type TestServer } from '../../../../test/harness.ts';
import { confirmEmails, startMailSink, type MailSink } from '../../../../test/mail-sink.ts';
import { notificationsOf, send } from '../../../../test/notified.ts';

let sink: MailSink;
let server: TestServer;
beforeEach(async () => {
  sink = await startMailSink();
  server = await startTestServer({ SMTP_URL: sink.url, JWT_EXPIRES_IN: '90d', TRUST_PROXY: 'on' });
  await server.join('ana', 'bob');
  await confirmEmails(server, sink, 'ana', 'bob');
  await server.befriend('ana', 'bob');
  await change({ events: { share: { mail: true } } });
  // Of the friendship, which they know of.
  await vi.waitFor(async () =>
    expect(await notificationsOf(server, 'bob')).toMatchObject([{ seenAt: expect.any(String) }]),
  );
  sink.mails.length = 0;
  sink.attempts = 0;
});
afterEach(async () => {
  await server.stop();
  await sink.stop();
});

const change = (body: object) => data(server.as('bob').PATCH('/api/v1/notifications/preferences', { body }));
const noted = (count: number) =>
  vi.waitFor(async () => {
    const shares = (await notificationsOf(server, 'bob')).filter(({ kind }) => kind === 'share');
    expect(shares.reduce((sum, share) => sum + share.count, 0)).toBe(count);
  });
const minutes = async (count: number) => {
  server.clock.advance(count * 60);
  await server.app.deliveries.deliverDue();
};
const read = (id: string) =>
  data(server.as('bob').PATCH('/api/v1/inbox/{id}', { params: { path: { id } }, body: { status: 'watched' } }));

it('mails what was not seen for ten minutes, once, with a way out of it', async () => {
  await send(server, 'ana', 'bob', { message: 'Look' });
  await noted(1);
  await minutes(9);
  expect(sink.mails).toEqual([]);
  await minutes(2);
  const mail = await sink.next(emailOf('bob'));
  expect(mail.header('subject')).toBe('Ana sent you an article');
  expect(mail.text).toMatch(/Film \d+ .*Look/);
  expect(mail.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  expect(mail.header('references')).toBe(`<news-${server.id('bob')}@localhost>`);
  await minutes(60);
  expect(sink.attempts).toBe(1);
});

it('says several things in one mail, and none that was seen', async () => {
  const first = await send(server, 'ana', 'bob');
  await send(server, 'ana', 'bob');
  await send(server, 'ana', 'bob');
  await noted(3);
  await read(first);
  await minutes(11);
  const mail = await sink.next(emailOf('bob'));
  expect(mail.header('subject')).toBe('2 new from Ana');
});

it('mails nothing when everything was seen', async () => {
  const id = await send(server, 'ana', 'bob');
  await noted(1);
  await read(id);
  await vi.waitFor(async () => expect((await notificationsOf(server, 'bob'))[0]?.seenAt).toEqual(expect.any(String)));
  await minutes(11);
  expect(sink.attempts).toBe(0);
});

it('sends no digest when everything was seen before its hour', async () => {
  await change({ digest: 'daily' });
  const id = await send(server, 'ana', 'bob');
  await noted(1);
  await read(id);
  await vi.waitFor(async () => expect((await notificationsOf(server, 'bob'))[0]?.seenAt).toEqual(expect.any(String)));
  await minutes(2 * 24 * 60);
  expect(sink.attempts).toBe(0);
});

it('gathers what is new into one mail a week, if somebody likes that better', async () => {
  await change({ digest: 'weekly' });
  for (let i = 0; i < 3; i += 1) {
    await send(server, 'ana', 'bob');
    await noted(i + 1);
    await minutes(120);
  }
  expect(sink.attempts).toBe(0);
  await minutes(8 * 24 * 60);
  const mail = await sink.next(emailOf('bob'));
  expect(mail.header('subject')).toBe('3 things are new for you');
  expect(sink.attempts).toBe(1);
  await minutes(8 * 24 * 60);
  expect(sink.attempts).toBe(1);
});

it('stops when a mail program posts to the address in the mail, and not when somebody looks at it', async () => {
  await send(server, 'ana', 'bob');
  await noted(1);
  await minutes(11);
  const mail = await sink.next(emailOf('bob'));
  const url = /<(.+)>/.exec(mail.header('list-unsubscribe') ?? mail.source)?.[1] ?? '';
  const path = url.replaceAll(/\s/g, '').replace(server.address, '');
  expect((await server.request(path)).status).toBe(404);
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = 'List-Unsubscribe=One-Click';
  expect((await server.request(path, { method: 'POST', headers, body })).status).toBe(200);
  const { events } = await data(server.as('bob').GET('/api/v1/notifications/preferences'));
  expect(events.share).toEqual({ live: true, push: true, mail: false });
  server.clock.advance(120);
  await send(server, 'ana', 'bob');
  await noted(2);
  await minutes(11);
  expect(sink.attempts).toBe(1);
});

it('tells of security at once, whatever was chosen', async () => {
  await data(server.as('bob').POST('/api/v1/tokens', { body: { name: 'Backup', scopes: ['inbox:read'] } }));
  const mail = await sink.next(emailOf('bob'));
  expect(mail.header('subject')).toBe('An access token was made for your account');
  expect(mail.header('list-unsubscribe')).toBeUndefined();
});

it('tells of security also those who leave right afterwards', async () => {
  sink.mood = 421;
  await data(server.as('bob').POST('/api/v1/tokens', { body: { name: 'Backup', scopes: ['inbox:read'] } }));
  await vi.waitFor(() => expect(sink.attempts).toBeGreaterThan(0));
  await data(server.as('bob').DELETE('/api/v1/profile', { body: { password: PASSWORD } }));
  sink.mood = 'ok';
  await vi.waitFor(async () => {
    await minutes(31);
    expect(sink.mails).toHaveLength(1);
  });
  expect(sink.mails[0]?.header('subject')).toBe('An access token was made for your account');
});

it.each([
  ['en', 'Device: Firefox on Linux, address: 203.0.113.7'],
  ['de', 'Gerät: Firefox on Linux, Adresse: 203.0.113.7'],
  ['fr', 'Appareil : Firefox on Linux, adresse : 203.0.113.7'],
  ['es', 'Dispositivo: Firefox on Linux, dirección: 203.0.113.7'],
  ['ar', 'الجهاز: \u2068Firefox on Linux\u2069، العنوان: 203.0.113.7'],
] as const)('says in %s with which device something was done, and from where', async (language, place) => {
  await data(server.as('bob').PATCH('/api/v1/profile', { body: { language } }));
  const logIn = await server.request('/api/v1/auth/login', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/150.0',
      'x-forwarded-for': '203.0.113.7',
    },
    body: JSON.stringify({ username: 'bob', password: PASSWORD }),
  });
  expect(logIn.status).toBe(200);
  const mail = await sink.next(emailOf('bob'));
  const [plain = '', html = ''] = mail.text.split('Content-Type: text/html');
  expect(plain).toContain(`\n${place}`);
  expect(html).toContain(`>${place}</p>`);
  const note = (await notificationsOf(server, 'bob')).find(({ detail }) => detail === 'session.new');
  expect(note?.security).toEqual({ name: null, device: 'Firefox on Linux', address: '203.0.113.7' });
});

it('says which device was connected', async () => {
  const { userCode } = await data(server.as().POST('/api/v1/device/code', { body: { name: 'Telly' } }));
  await data(server.as('bob').POST('/api/v1/device/approve', { body: { userCode } }));
  const mail = await sink.next(emailOf('bob'));
  expect(mail.header('subject')).toBe('A device was connected to your account');
  expect(mail.text).toMatch(/\r\nTelly\r\n/);
});

it.each([421, 451, 'dropped after DATA', 'hangs at DATA'] as const)(
  'is patient with a server for mail that says %s',
  async (mood) => {
    sink.mood = mood;
    await send(server, 'ana', 'bob');
    await noted(1);
    await minutes(11);
    await vi.waitFor(() => expect(sink.attempts).toBeGreaterThan(0));
    await minutes(60 * 24 * 2);
    sink.mood = 'ok';
    sink.mails.length = 0;
    await vi.waitFor(async () => {
      await minutes(31);
      expect(sink.mails).toHaveLength(1);
    });
    await minutes(60);
    expect(sink.mails).toHaveLength(1);
  },
);

it('repeats a mail under the same name when nobody said that it had arrived', async () => {
  sink.mood = 'dropped after DATA';
  await send(server, 'ana', 'bob');
  await noted(1);
  await minutes(11);
  await vi.waitFor(() => expect(sink.mails.length).toBeGreaterThan(0));
  sink.mood = 'ok';
  const before = sink.mails.length;
  await vi.waitFor(async () => {
    await minutes(31);
    expect(sink.mails.length).toBe(before + 1);
  });
  expect(new Set(sink.mails.map((mail) => mail.header('message-id'))).size).toBe(1);
});

it('mails an address that does not exist once, and no more', async () => {
  sink.mood = 550;
  await send(server, 'ana', 'bob');
  await noted(1);
  await minutes(11);
  await minutes(600);
  expect(sink.attempts).toBe(1);
});

it('names nobody when details are hidden', async () => {
  await change({ hideDetails: true });
  await send(server, 'ana', 'bob', { message: 'Secret' });
  await noted(1);
  await minutes(11);
  const mail = await sink.next(emailOf('bob'));
  expect(mail.header('subject')).toBe('New share');
  expect(mail.text).not.toMatch(/Ana|Secret|Film/);
});
