import { WebSocket } from 'ws';
import { answer, createClient, type LiveMessage } from '#shared/client.ts';

/** Very many live clients in a process of their own, which is asked by messages how they fare. */

export interface Person {
  token: string;
  /** The address on loopback that they come from: most people have one of their own. */
  from: string;
}

export type Question =
  /** Answered when all are there. */
  | { ask: 'connect'; address: string; people: Person[]; hasInbox: boolean }
  /** Answered when all are there again, and know what they missed: milliseconds since 1970. */
  | { ask: 'return' }
  /** When the first and the last of them learnt of each thing, and how many did. */
  | { ask: 'heard'; of: string[] | 'heartbeats' };

export interface Heard {
  key: string;
  /** Milliseconds since 1970, with fractions. */
  first: number;
  last: number;
  count: number;
}

interface Live extends Person {
  /** What it knows, and since when. */
  known: Map<string, number>;
  state: 'away' | 'catching up' | 'back';
  /** Milliseconds since 1970. */
  backAt: number;
  failures: number;
}

/** Milliseconds: the longest that the first pause may be, and any. */
const PAUSE = 2000;
const LONGEST_PAUSE = 30_000;
const PAGE = 20;
/** Requests that are under way at once: a proxy in front of a server keeps about as many connections to it. */
const AT_ONCE = 32;

let server = '';
let hasInbox = false;
let clients: Live[] = [];
const heartbeats = new Map<string, Heard>();

process.on('message', (question: Question) => void reply(question).then((told) => process.send?.(told)));

async function reply(question: Question): Promise<unknown> {
  switch (question.ask) {
    case 'connect':
      ({ address: server, hasInbox } = question);
      clients = question.people.map((person) => ({
        ...person, known: new Map(), state: 'away', backAt: 0, failures: 0,
      })); // prettier-ignore
      clients.forEach(connect);
      return everybodyBack();
    case 'return':
      return everybodyBack();
    case 'heard':
      return question.of === 'heartbeats' ? [...heartbeats.values()] : question.of.map(heardOf);
  }
}

function connect(client: Live): void {
  const socket = new WebSocket(`${server.replace('http', 'ws')}/api/v1/live`, {
    localAddress: client.from,
    perMessageDeflate: false,
  });
  socket.on('open', () => socket.send(JSON.stringify({ type: 'auth', token: client.token })));
  socket.on('message', (text: Buffer) => hear(client, JSON.parse(text.toString()) as LiveMessage, socket));
  socket.on('error', () => undefined);
  socket.on('close', () => {
    client.state = 'away';
    // At random, so that not all come back together.
    setTimeout(() => connect(client), Math.random() * Math.min(LONGEST_PAUSE, PAUSE * 2 ** client.failures));
    client.failures += 1;
  });
}

function hear(client: Live, message: LiveMessage, socket: WebSocket): void {
  if (message.type === 'heartbeat') noteHeartbeat(message.at);
  if (message.type === 'share.created') learn(client, message.data.id);
  if (message.type !== 'state' || client.state !== 'away') return;
  client.state = 'catching up';
  inTurn(() => catchUp(client)).then(
    () => {
      Object.assign(client, { state: 'back', backAt: now(), failures: 0 });
    },
    () => socket.terminate(),
  );
}

let underWay = 0;
const waiting: (() => void)[] = [];

async function inTurn(work: () => Promise<void>): Promise<void> {
  if (underWay >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  underWay += 1;
  try {
    await work();
  } finally {
    underWay -= 1;
    waiting.shift()?.();
  }
}

/** Reads the inbox from the newest on, until it comes to what was known before: that is its cursor. */
async function catchUp(client: Live): Promise<void> {
  if (!hasInbox) return;
  const api = createClient({ server, token: () => Promise.resolve(client.token) });
  const before = new Set(client.known.keys());
  for (let cursor: string | undefined, hasMore = true; hasMore;) {
    const query = { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
    const { data: items, pagination } = await answer(api.GET('/api/v1/inbox', { params: { query } }));
    for (const { id } of items) learn(client, id);
    hasMore = pagination.hasNext && !items.some(({ id }) => before.has(id));
    cursor = pagination.cursor ?? undefined;
  }
}

function learn({ known }: Live, id: string): void {
  if (!known.has(id)) known.set(id, now());
}

function noteHeartbeat(key: string): void {
  const at = now();
  const { first, count } = heartbeats.get(key) ?? { first: at, count: 0 };
  heartbeats.set(key, { key, first, last: at, count: count + 1 });
}

function heardOf(key: string): Heard {
  const times = clients.flatMap(({ known }) => known.get(key) ?? []);
  return { key, first: Math.min(...times), last: Math.max(...times), count: times.length };
}

async function everybodyBack(): Promise<number> {
  while (clients.some(({ state }) => state !== 'back')) await new Promise((resolve) => setTimeout(resolve, 20));
  return Math.max(...clients.map(({ backAt }) => backAt));
}

/** The same in all processes. */
function now(): number {
  return performance.timeOrigin + performance.now();
}
