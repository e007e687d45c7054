import { type ApiError, createClient, data, type Client, type Person, type TokenPair } from '#shared/client.ts';
import { createApp } from '../src/app.ts';
import { timeOf, type Clock } from '../src/kernel/clock.ts';
import { readConfig } from '../src/kernel/config.ts';
import { createLog } from '../src/kernel/log.ts';
import type { SafeFetchOptions } from '../src/kernel/safe-fetch.ts';
import { temporaryDatabase } from './temporary-database.ts';

/** A clock that stands still until it is told to move. */
export interface TestClock extends Clock {
  /** Seconds. */
  advance(seconds: number): void;
}

export interface TestServer {
  app: Awaited<ReturnType<typeof createApp>>;
  clock: TestClock;
  address: string;
  /** Signs people up; from then on `as` and `id` know them. */
  join(...usernames: string[]): Promise<void>;
  /** Makes all of them friends of each other. */
  befriend(...usernames: string[]): Promise<void>;
  /** A real client, signed in as one of those who joined; without a name, signed out. */
  as(username?: string): Client;
  id(username: string): string;
  person(username: string): Person;
  tokens(username: string): TokenPair;
  /** A request as it is, for what no client of ours would send. */
  request(path: string, init?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
}

export const PASSWORD = 'correct horse battery';

/** Of those who joined. */
export const emailOf = (username: string): string => `${username}@people.example.org`;

/** Nobody is there, and nobody is asked. */
const NO_WEB: SafeFetchOptions = { resolve: () => Promise.resolve([]) };

/** A whole server on a database of its own (PostgreSQL when `TEST_DATABASE_URL` is set), without a socket. */
export async function startTestServer(
  environment: Record<string, string> = {},
  web: SafeFetchOptions = NO_WEB,
): Promise<TestServer> {
  const database = await temporaryDatabase({ isEmpty: false });
  const address = 'http://localhost:7279';
  const config = readConfig({ RATE_LIMITS: 'off', ...database.environment, ...environment });
  const clock = testClock();
  const app = await createApp({
    config,
    clock,
    web,
    log: createLog(environment['LOG_LEVEL'] ?? process.env['TEST_LOG_LEVEL'] ?? 'silent'),
  });
  const people = new Map<string, TokenPair>();

  const send = async (request: Request) => app.http.request(request);
  const known = (username: string): TokenPair => {
    const pair = people.get(username);
    if (!pair) throw new Error(`${username} has not joined`);
    return pair;
  };
  const as = (username?: string): Client =>
    createClient({
      server: address,
      fetch: send,
      ...(username === undefined ? {} : { token: () => Promise.resolve(known(username).accessToken) }),
    });

  return {
    app,
    clock,
    address,
    as,
    id: (username) => known(username).user.id,
    person: (username) => known(username).user,
    tokens: known,
    request: (path, init) => send(new Request(address + path, init)),
    async join(...usernames) {
      for (const username of usernames) {
        const body = {
          username,
          password: PASSWORD,
          email: emailOf(username),
          displayName: username.charAt(0).toUpperCase() + username.slice(1),
        };
        people.set(username, await data(as().POST('/api/v1/auth/signup', { body })));
      }
    },
    async befriend(...usernames) {
      for (const [i, one] of usernames.entries()) {
        for (const other of usernames.slice(i + 1)) {
          await data(as(one).POST('/api/v1/friends/requests', { body: { username: other } }));
          await data(as(other).POST('/api/v1/friends/requests', { body: { username: one } }));
        }
      }
    },
    async stop() {
      app.announceStop();
      await app.close();
      await database.remove();
    },
  };
}

/** The code of the problem that something ended in. */
export const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no error',
    (error: unknown) => (error as ApiError).code,
  );

function testClock(): TestClock {
  let ahead = 0;
  const ms = () => Date.now() + ahead;
  return { ms, now: () => timeOf(ms()), advance: (seconds) => void (ahead += seconds * 1000) };
}
