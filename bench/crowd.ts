import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ApiError, createClient, data } from '#shared/client.ts';
import type { Heard, Person, Question } from './crowd-clients.ts';
import { startServer, type Measured } from './processes.ts';

const CLIENTS = 5000;
/** Processes that the clients live in. */
const PROCESSES = 2;
/** Each with fifty clients: the server takes no more of one person. */
const PEOPLE = 100;
/** Shares, one after the other, of which each is waited for. */
const SENDS = 300;
/** Milliseconds in which memory comes to rest. */
const REST = 5000;
/** Milliseconds within which there is a heartbeat. */
const HEARTBEAT = 22_000;

interface Fared {
  /** Bytes of the server's memory for one client. */
  perClient: number;
  /** Milliseconds from the first that is told of one thing to the last. */
  tellAll: number;
  /** Milliseconds from when the server is there again to when the last client is, and knows what it missed. */
  storm: number;
  /** Microseconds of the server's processor for one client that comes back. */
  cpuPerReturn: number;
}

interface Account {
  id: string;
  token: string;
}

/** How the product fares to which five thousand are connected, and a server that does nothing but that. */
export async function measureCrowd(directory: string) {
  const floor = await measureFloor();
  mkdirSync(directory, { recursive: true });
  const product = await measureProduct(directory);
  return { clients: CLIENTS, floor, product };
}

async function measureFloor(): Promise<Fared> {
  const crowd = startCrowd();
  let server = await startServer({ kind: 'sockets' });
  try {
    const perClient = await connect(crowd, server, Array<string>(CLIENTS).fill(''));
    const tellAll = await heartbeat(crowd);
    await server.kill();
    server = await startServer({ kind: 'sockets', port: server.port });
    return { perClient, tellAll, ...(await storm(crowd, server)) };
  } finally {
    await server.stop();
    crowd.end();
  }
}

async function measureProduct(directory: string) {
  const options = { kind: 'product', directory } as const;
  const first = await startServer(options);
  const { sender, friends } = await befriended(first);
  await first.stop();
  const crowd = startCrowd();
  // Begun anew, it holds nothing of the sign-ups.
  let server = await startServer({ ...options, port: first.port });
  try {
    const client = createClient({ server: server.address, token: () => Promise.resolve(sender.token) });
    const send = async ({ id: toUserId }: Account) => {
      const body = { url: `https://example.org/${randomUUID()}`, toUserId };
      const params = { header: { 'idempotency-key': randomUUID() } };
      return (await untilAnswered(() => data(client.POST('/api/v1/shares', { body, params })))).id;
    };
    const tokens = Array.from({ length: CLIENTS }, (_, at) => friends[at % PEOPLE]?.token ?? '');
    const perClient = await connect(crowd, server, tokens);
    const tellAll = await heartbeat(crowd);
    const shares = await sendOneByOne(crowd, friends, send);
    const everybody = await sendToAll(crowd, friends, send);

    await server.kill();
    const missed = Promise.all(friends.map(send));
    server = await startServer({ ...options, port: server.port });
    const back = await storm(crowd, server);
    const ids = [...shares.ids, ...everybody.ids, ...(await missed)];
    await pause(REST);
    const known = (await crowd.heard(ids)).reduce((sum, { count }) => sum + count, 0);
    const lost = (ids.length * CLIENTS) / PEOPLE - known;
    return { perClient, tellAll, ...back, shares, everybody: everybody.took, lost };
  } finally {
    await server.stop();
    crowd.end();
  }
}

/** Somebody, and friends of theirs who have signed up by their invitations. */
async function befriended({ address }: Measured) {
  const signUp = async (username: string, invite?: string): Promise<Account> => {
    const body = { username, password: 'correct horse battery', ...(invite !== undefined && { invite }) };
    const { user, accessToken } = await data(createClient({ server: address }).POST('/api/v1/auth/signup', { body }));
    return { id: user.id, token: accessToken };
  };
  const sender = await signUp('sender');
  const client = createClient({ server: address, token: () => Promise.resolve(sender.token) });
  const friends: Account[] = [];
  for (let n = 0; n < PEOPLE; n += 1) {
    const { code } = await data(client.POST('/api/v1/invites', {}));
    friends.push(await signUp(`friend_${n}`, code));
  }
  return { sender, friends };
}

/** Returns the bytes of the server's memory for one client. */
async function connect(crowd: CrowdProcesses, server: Measured, tokens: string[]): Promise<number> {
  await pause(REST);
  const before = server.memory();
  await crowd.connect(server.address, tokens);
  await pause(REST);
  return (server.memory() - before) / CLIENTS;
}

/** Milliseconds from when the first hears the server's heartbeat to when the last does. */
async function heartbeat(crowd: CrowdProcesses): Promise<number> {
  await pause(HEARTBEAT);
  const told = (await crowd.heard('heartbeats')).filter(({ count }) => count === CLIENTS).at(-1);
  if (!told) throw new Error('not everybody heard a heartbeat');
  return told.last - told.first;
}

type Send = (friend: Account) => Promise<string>;

/** While very many are connected: how long requests take, and until the first of another's clients hears of a share. */
async function sendOneByOne(crowd: CrowdProcesses, friends: Account[], send: Send) {
  const requests: number[] = [];
  const sent: { id: string; at: number }[] = [];
  for (let n = 0; n < SENDS; n += 1) {
    const friend = friends[n % PEOPLE];
    if (!friend) continue;
    const at = now();
    const id = await send(friend);
    requests.push(now() - at);
    sent.push({ id, at });
  }
  await pause(1000);
  const ids = sent.map(({ id }) => id);
  const heard = new Map((await crowd.heard(ids)).map((one) => [one.key, one]));
  const messages = sent.map(({ id, at }) => (heard.get(id)?.last ?? Number.POSITIVE_INFINITY) - at);
  return { ids, requests, messages };
}

/** One share to each at the same time, so that all clients are told something: milliseconds until the last one was. */
async function sendToAll(crowd: CrowdProcesses, friends: Account[], send: Send) {
  const at = now();
  const ids = await Promise.all(friends.map(send));
  await pause(REST);
  return { ids, took: Math.max(...(await crowd.heard(ids)).map(({ last }) => last)) - at };
}

async function storm(crowd: CrowdProcesses, server: Measured) {
  const at = now();
  const before = server.cpu();
  const storm = (await crowd.back()) - at;
  return { storm, cpuPerReturn: (server.cpu() - before) / CLIENTS };
}

async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof ApiError && error.isTemporary)) throw error;
      await pause(100);
    }
  }
}

type CrowdProcesses = ReturnType<typeof startCrowd>;

/** The processes that the clients live in, as one. */
function startCrowd() {
  const children = Array.from({ length: PROCESSES }, () => fork(join(import.meta.dirname, 'crowd-clients.ts')));
  const askAll = <T>(question: (nth: number) => Question): Promise<T[]> =>
    Promise.all(children.map(async (child, nth) => (await asked(child, question(nth))) as T));

  return {
    connect(address: string, tokens: string[]): Promise<unknown> {
      const hasInbox = tokens.some((token) => token !== '');
      const people = tokens.map((token, at): Person => ({ token, from: addressOf(at) }));
      return askAll((nth) => ({
        ask: 'connect',
        address,
        hasInbox,
        people: people.filter((_, at) => at % PROCESSES === nth),
      }));
    },

    back: async (): Promise<number> => Math.max(...(await askAll<number>(() => ({ ask: 'return' })))),

    async heard(of: string[] | 'heartbeats'): Promise<Heard[]> {
      const told = (await askAll<Heard[]>(() => ({ ask: 'heard', of }))).flat();
      return [...Map.groupBy(told, ({ key }) => key)].map(([key, parts]) => ({
        key,
        first: Math.min(...parts.map(({ first }) => first)),
        last: Math.max(...parts.map(({ last }) => last)),
        count: parts.reduce((sum, { count }) => sum + count, 0),
      }));
    },

    end: () => children.forEach((child) => child.kill()),
  };
}

async function asked(child: ChildProcess, question: Question): Promise<unknown> {
  const answered = once(child, 'message');
  child.send(question);
  return (await answered)[0] as unknown;
}

/** Most people have an address of their own. */
const addressOf = (nth: number): string => `127.1.${nth >> 8}.${nth & 255}`;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Milliseconds since 1970, with fractions: the same in all processes. */
const now = (): number => performance.timeOrigin + performance.now();
