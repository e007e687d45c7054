import { afterEach, beforeEach, expect, it } from 'vitest';
import { PASSWORD, startTestServer, type TestServer } from '../../../test/harness.ts';
import { temporaryDatabase, type TemporaryDatabase } from '../../../test/temporary-database.ts';

let database: TemporaryDatabase;
let running: TestServer[];
beforeEach(async () => {
  database = await temporaryDatabase();
  running = [];
});
afterEach(async () => {
  await stopAll();
  await database.remove();
});

/** Another process, as it were, on the same database. */
async function start(): Promise<TestServer> {
  const server = await startTestServer({ ...database.environment, RATE_LIMITS: 'on', TRUST_PROXY: 'on' });
  running.push(server);
  return server;
}

async function stopAll() {
  for (const server of running.splice(0)) await server.stop();
}

const logIn = (server: TestServer, password: string, address: string) =>
  server.request('/api/v1/auth/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify({ username: 'ana', password }),
  });

const guessFrom = async (server: TestServer, address: string, times: number) => {
  const statuses = [];
  for (let i = 0; i < times; i += 1) statuses.push((await logIn(server, `guess number ${i}`, address)).status);
  return statuses;
};

it('counts guesses on through a restart', async () => {
  const first = await start();
  await first.join('ana');
  await guessFrom(first, '192.0.2.1', 10);
  await stopAll();
  expect(await guessFrom(await start(), '192.0.2.1', 1)).toEqual([429]);
});

it('counts the guesses of two processes together', async () => {
  const [one, other] = [await start(), await start()];
  await one.join('ana');
  await guessFrom(one, '192.0.2.1', 5);
  expect(await guessFrom(other, '192.0.2.1', 6)).toEqual([401, 401, 401, 401, 401, 429]);
  expect(await guessFrom(one, '192.0.2.1', 1)).toEqual([429]);
});

it('says the same of what was asked at the same time', async () => {
  const server = await start();
  await server.join('ana');
  const answers = await Promise.all(Array.from({ length: 15 }, (_, i) => logIn(server, `guess ${i}`, '192.0.2.1')));
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
});

it('begins anew when the window is over', async () => {
  const server = await start();
  await server.join('ana');
  await guessFrom(server, '192.0.2.1', 11);
  server.clock.advance(240);
  expect(await guessFrom(server, '192.0.2.1', 1)).toEqual([429]);
  server.clock.advance(60);
  expect((await logIn(server, PASSWORD, '192.0.2.1')).status).toBe(200);
});

it('knows after a restart from where an account was entered before', async () => {
  const first = await start();
  await first.join('ana');
  expect((await logIn(first, PASSWORD, '192.0.2.3')).status).toBe(200);
  for (let i = 0; i < 60; i += 1) await logIn(first, 'a guess', `203.0.113.${i}`);
  await stopAll();
  const second = await start();
  expect((await logIn(second, PASSWORD, '192.0.2.4')).status).toBe(429);
  expect((await logIn(second, PASSWORD, '192.0.2.3')).status).toBe(200);
});
