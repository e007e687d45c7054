import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { data } from '#shared/client.ts';
import { codeOf, emailOf, startTestServer, type TestServer } from '../../../test/harness.ts';
import { confirmEmails, startMailSink, type MailSink } from '../../../test/mail-sink.ts';

let server: TestServer;
let sink: MailSink;
let made = 0;
beforeAll(async () => {
  sink = await startMailSink();
  server = await startTestServer({ SMTP_URL: sink.url });
});
afterAll(async () => {
  await server.stop();
  await sink.stop();
});

/** Two people who have nothing to do with each other yet. */
async function twoPeople(): Promise<[string, string]> {
  made += 1;
  const names: [string, string] = [`ana_${made}`, `ben_${made}`];
  await server.join(...names);
  return names;
}

const askBy = (from: string, body: { username: string } | { email: string }) =>
  data(server.as(from).POST('/api/v1/friends/requests', { body }));
const ask = (from: string, username: string) => askBy(from, { username });
const requestsOf = (name: string) => data(server.as(name).GET('/api/v1/friends/requests'));
const asking = async (name: string) => (await requestsOf(name)).incoming.map(({ user }) => user.username);
const asked = async (name: string) => (await requestsOf(name)).outgoing.map(({ to }) => to);
const friendsOf = async (name: string) =>
  (await data(server.as(name).GET('/api/v1/friends'))).map(({ user }) => user.username);
const byId = (id: string) => ({ params: { path: { id } } });
const takeBack = (name: string, id: string) => data(server.as(name).DELETE('/api/v1/friends/requests/{id}', byId(id)));
const accept = (name: string, id: string) =>
  data(server.as(name).POST('/api/v1/friends/requests/{id}/accept', byId(id)));
async function decline(name: string) {
  for (const { id } of (await requestsOf(name)).incoming) {
    await data(server.as(name).POST('/api/v1/friends/requests/{id}/decline', byId(id)));
  }
}
const block = (name: string, other: string) =>
  data(server.as(name).PUT('/api/v1/blocks/{userId}', { params: { path: { userId: server.id(other) } } }));
const unblock = (name: string, other: string) =>
  data(server.as(name).DELETE('/api/v1/blocks/{userId}', { params: { path: { userId: server.id(other) } } }));

describe('a refusal', () => {
  it('holds when the request is taken back and made again, which to whoever asks looks as ever', async () => {
    const [ana, ben] = await twoPeople();
    const { id } = await ask(ana, ben);
    await decline(ben);
    await takeBack(ana, id);
    expect(await asked(ana)).toEqual([]);
    const again = await ask(ana, ben);
    expect(again.id).not.toBe(id);
    expect(await asked(ana)).toEqual([ben]);
    expect(await asking(ben)).toEqual([]);
  });

  it('holds whatever name the other is asked by', async () => {
    const [ana, ben] = await twoPeople();
    await confirmEmails(server, sink, ben);
    await ask(ana, ben);
    await decline(ben);
    await askBy(ana, { email: emailOf(ben) });
    expect(await asking(ben)).toEqual([]);
    expect(await asked(ana)).toEqual([emailOf(ben), ben]);
  });
});

describe('one person by two names', () => {
  it('is told once, and answers once', async () => {
    const [ana, ben] = await twoPeople();
    await confirmEmails(server, sink, ben);
    await ask(ana, ben);
    await askBy(ana, { email: emailOf(ben) });
    expect(await asking(ben)).toEqual([ana]);
    await accept(ben, (await requestsOf(ben)).incoming[0]?.id ?? '');
    expect([await asking(ben), await asked(ana), await friendsOf(ana)]).toEqual([[], [], [ben]]);
  });
});

describe('asking at the same moment', () => {
  it('makes friends of two who ask each other', async () => {
    for (let i = 0; i < 10; i += 1) {
      const [ana, ben] = await twoPeople();
      await Promise.all([ask(ana, ben), ask(ben, ana)]);
      expect([await friendsOf(ana), await asking(ana), await asking(ben)]).toEqual([[ben], [], []]);
    }
  });

  it('makes one request of many that are alike', async () => {
    const [ana, ben] = await twoPeople();
    const ids = (await Promise.all(Array.from({ length: 10 }, () => ask(ana, ben)))).map(({ id }) => id);
    expect(new Set(ids).size).toBe(1);
    expect((await requestsOf(ben)).incoming.map(({ id }) => id)).toEqual([ids[0]]);
  });

  it('keeps to the most that may wait', async () => {
    const [ana] = await twoPeople();
    const codes = await Promise.all(Array.from({ length: 60 }, (_, i) => codeOf(ask(ana, `unknown_${made}_${i}`))));
    expect(codes.filter((code) => code === 'no error')).toHaveLength(50);
    expect(codes.filter((code) => code === 'TOO_MANY_REQUESTS_PENDING')).toHaveLength(10);
  });
});

describe('a request that could reach nobody', () => {
  it('arrives when somebody signs up under that name', async () => {
    const [ana] = await twoPeople();
    const late = `late_${made}`;
    const { id } = await ask(ana, late.toUpperCase());
    await server.join(late);
    await vi.waitFor(async () => expect(await asking(late)).toEqual([ana]));
    await accept(late, id);
    expect(await friendsOf(ana)).toEqual([late]);
  });

  it('arrives when it is made again after the other has unblocked', async () => {
    const [ana, ben] = await twoPeople();
    await block(ben, ana);
    const { id } = await ask(ana, ben);
    await unblock(ben, ana);
    expect(await asking(ben)).toEqual([]);
    expect((await ask(ana, ben)).id).toBe(id);
    expect(await asking(ben)).toEqual([ana]);
  });
});

it('asks no friend, and says nothing of it', async () => {
  const [ana, ben] = await twoPeople();
  await server.befriend(ana, ben);
  expect(await ask(ana, ben)).toMatchObject({ to: ben });
  expect([await asked(ana), await asking(ben)]).toEqual([[], []]);
});

it('cannot be accepted once it was taken back', async () => {
  const [ana, ben] = await twoPeople();
  const { id } = await ask(ana, ben);
  await takeBack(ana, id);
  expect(await codeOf(accept(ben, id))).toBe('REQUEST_NOT_FOUND');
  expect(await friendsOf(ana)).toEqual([]);
});
