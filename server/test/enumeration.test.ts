import { afterAll, beforeAll, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { emailOf, PASSWORD, startTestServer, type TestServer } from './harness.ts';
import { confirmEmails, startMailSink, type MailSink } from './mail-sink.ts';

/** Who has an account here shows neither in what is answered nor in how long that takes. */

let server: TestServer;
let sink: MailSink;
beforeAll(async () => {
  sink = await startMailSink();
  server = await startTestServer({ SMTP_URL: sink.url });
  await server.join('eve', 'open', 'hidden', 'blocking');
  await confirmEmails(server, sink, 'open');
  await data(server.as('hidden').PATCH('/api/v1/profile', { body: { preferences: { discoverable: false } } }));
  const path = { userId: server.id('eve') };
  await data(server.as('blocking').PUT('/api/v1/blocks/{userId}', { params: { path } }));
});
afterAll(async () => {
  await server.stop();
  await sink.stop();
});

const ROUNDS = 25;
const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The answer to each, without what tells one request from the next, and the median of its time. In turns, so that a busy moment is everybody's. */
async function compared(asks: Record<string, () => Promise<{ status: number; body: unknown }>>) {
  const times = new Map<string, number[]>();
  const answers = new Map<string, unknown>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, ask] of Object.entries(asks)) {
      const before = performance.now();
      answers.set(name, await ask());
      times.set(name, [...(times.get(name) ?? []), performance.now() - before]);
    }
  }
  return { answers: [...answers.values()], times: [...times.values()].map(median) };
}

async function post(path: string, body: object, as?: string) {
  const authorization = as === undefined ? {} : { authorization: `Bearer ${server.tokens(as).accessToken}` };
  const headers = { 'content-type': 'application/json', ...authorization };
  const response = await server.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
  const answer = (await response.json()) as { data?: Record<string, unknown> };
  const { id: _, to: __, createdAt: ___, ...told } = answer.data ?? {};
  return { status: response.status, body: { ...answer, data: told } };
}

const classOf = (times: number[]) => Math.max(...times) / Math.min(...times);

it('a friend request is answered alike, whoever is meant', async () => {
  const ask = (body: object) => () => post('/api/v1/friends/requests', body, 'eve');
  const { answers, times } = await compared({
    nobody: ask({ username: 'nobody_here' }),
    open: ask({ username: 'open' }),
    hidden: ask({ username: 'hidden' }),
    blocking: ask({ username: 'blocking' }),
    address: ask({ email: emailOf('open') }),
    noAddress: ask({ email: 'nobody@people.example.org' }),
  });
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(classOf(times)).toBeLessThan(3);
});

it('a forgotten password is answered alike, whoever has the address', async () => {
  const ask = (email: string) => () => post('/api/v1/auth/reset', { email });
  const { answers, times } = await compared({
    somebody: ask(emailOf('open')),
    nobody: ask('nobody@people.example.org'),
  });
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(classOf(times)).toBeLessThan(3);
});

it('sign-up tells of a name that is taken, because it must, and not of an address', async () => {
  const signUp = (username: string, email: string) =>
    post('/api/v1/auth/signup', { username, email, password: PASSWORD });
  expect(await signUp('open', 'fresh@people.example.org')).toMatchObject({ status: 409 });
  expect(await signUp('another', emailOf('open'))).toMatchObject({ status: 201 });
});

it('nobody lists or searches people whom they do not know', async () => {
  const headers = { authorization: `Bearer ${server.tokens('eve').accessToken}` };
  for (const path of ['/api/v1/users', '/api/v1/users/search?q=open', '/api/v1/people', '/api/v1/admin/users']) {
    expect((await server.request(path, { headers })).status, path).toBe(404);
  }
  const all = ['/api/v1/friends', '/api/v1/friends/requests', '/api/v1/sync', '/api/v1/blocks'];
  for (const path of all) {
    expect(await (await server.request(path, { headers })).text(), path).not.toContain(server.id('hidden'));
  }
});
