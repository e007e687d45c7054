import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { data } from '#shared/client.ts';
import { emailOf, PASSWORD, startTestServer, type TestServer } from '../../../../test/harness.ts';
import { confirmEmails, startMailSink, type MailSink } from '../../../../test/mail-sink.ts';
import { notificationsOf, send, subscribe } from '../../../../test/notified.ts';
import { startPushSink, type PushSink } from '../../../../test/push-sink.ts';

/** What waits for hours or days: it goes out once, or not at all. */

const HOUR = 3600;
const DAY = 24 * HOUR;
const TOKENS_EACH = 50;

let service: PushSink;
let sink: MailSink;
let server: TestServer;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  service = await startPushSink();
  sink = await startMailSink();
  server = await startTestServer({ SMTP_URL: sink.url, JWT_EXPIRES_IN: '90d' }, service.web);
});
afterEach(async () => {
  await server.stop();
  await service.stop();
  await sink.stop();
  vi.useRealTimers();
});

const deliver = () => server.app.deliveries.deliverDue();
const later = async (seconds: number) => {
  server.clock.advance(seconds);
  await deliver();
};
const clockTime = (seconds: number) => new Date(server.clock.ms() + seconds * 1000).toISOString().slice(11, 16);
const waiting = async () =>
  (await server.app.deliveries.status()).deliveries
    .filter(({ state }) => state === 'waiting')
    .reduce((sum, { count }) => sum + count, 0);

/** That is told before there is anything to tell it on. */
const knowsOfFriends = (username: string, friends: number) =>
  vi.waitFor(async () => expect(await notificationsOf(server, username)).toHaveLength(friends), 8000);

it('tells when the quiet hours end of all that came in them, in one alert and once', async () => {
  await server.join('ana', 'bob', 'cleo');
  await server.befriend('ana', 'bob', 'cleo');
  await knowsOfFriends('bob', 2);
  const browser = await subscribe(server, service, 'bob');
  const quietHours = { from: clockTime(-HOUR), to: clockTime(3 * HOUR) };
  await data(server.as('bob').PATCH('/api/v1/notifications/preferences', { body: { timeZone: 'UTC', quietHours } }));
  for (const from of ['ana', 'ana', 'cleo']) {
    await send(server, from, 'bob');
    await later(HOUR / 2);
  }
  await vi.waitFor(async () => expect((await notificationsOf(server, 'bob'))[0]).toMatchObject({ count: 3 }), 8000);
  await later(HOUR);
  expect(browser.received).toEqual([]);
  await vi.waitFor(async () => {
    await later(HOUR);
    expect(browser.received).toHaveLength(1);
  }, 8000);
  const from = expect.arrayContaining(['Ana', 'Cleo']) as string[];
  expect(browser.received[0]).toMatchObject({ type: 'alert', kind: 'share', count: 3, from });
  for (let hour = 0; hour < 30; hour += 1) await later(HOUR);
  expect(browser.received).toHaveLength(1);
  expect(await waiting()).toBe(0);
});

it('tells nothing of or to whoever has left, and keeps nothing of theirs', async () => {
  await server.join('ana', 'bob');
  await server.befriend('ana', 'bob');
  await Promise.all([knowsOfFriends('ana', 1), knowsOfFriends('bob', 1)]);
  const [anas, bobs] = [await subscribe(server, service, 'ana'), await subscribe(server, service, 'bob')];
  service.mood = 503;
  await send(server, 'ana', 'bob');
  await send(server, 'bob', 'ana');
  await vi.waitFor(async () => expect(await waiting()).toBe(2), 8000);
  await data(server.as('ana').DELETE('/api/v1/profile', { body: { password: PASSWORD } }));
  server.clock.advance(14 * DAY + 1);
  vi.advanceTimersByTime(HOUR * 1000);
  await vi.waitFor(async () => expect(await notificationsOf(server, 'bob')).toEqual([]), 8000);
  service.mood = 201;
  for (let hour = 0; hour < 3; hour += 1) await later(HOUR);
  expect([...anas.received, ...bobs.received]).toEqual([]);
  expect(await data(server.as('bob').GET('/api/v1/notifications/unseen'))).toEqual({ unseen: 0 });
  expect(await waiting()).toBe(0);
});

it('hands two hundred mails over once each when the mail server is back', { timeout: 180_000 }, async () => {
  const people = Array.from({ length: 4 }, (_, n) => `person_${n}`);
  await server.join(...people);
  await confirmEmails(server, sink, ...people);
  await vi.waitFor(async () => expect(await waiting()).toBe(0));
  sink.mood = 421;
  sink.mails.length = 0;
  sink.attempts = 0;
  for (const name of people) {
    for (let n = 0; n < TOKENS_EACH; n += 1) {
      await data(server.as(name).POST('/api/v1/tokens', { body: { name: `Token ${n}`, scopes: ['inbox:read'] } }));
    }
  }
  const all = people.length * TOKENS_EACH;
  await vi.waitFor(async () => expect(await waiting()).toBe(all));
  for (let hour = 0; hour < 6; hour += 1) await later(HOUR);
  // It was left alone: far fewer have knocked than there are mails.
  expect(sink.attempts).toBeLessThan(all / 4);
  const knocked = sink.attempts;
  sink.mood = 'ok';
  await vi.waitFor(async () => {
    await later(HOUR);
    expect(await waiting()).toBe(0);
  });
  expect(sink.mails).toHaveLength(all);
  expect(sink.attempts - knocked).toBe(all);
  expect(new Set(sink.mails.map((mail) => mail.header('message-id'))).size).toBe(all);
  for (const name of people) {
    expect(sink.mails.filter(({ to }) => to.includes(emailOf(name)))).toHaveLength(TOKENS_EACH);
  }
  for (let hour = 0; hour < 3; hour += 1) await later(HOUR);
  expect(sink.mails).toHaveLength(all);
});
