import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startTestServer, type TestServer } from '../test/harness.ts';
import { listen, type RunningServer, type SocketLimits } from './server.ts';

const LIMITS: SocketLimits = { headers: 400, request: 1200, precision: 50, idle: 500, connections: 3 };

let people: TestServer;
let running: RunningServer;
let opened: Socket[];
let dripping: NodeJS.Timeout | undefined;
beforeEach(async () => {
  people = await startTestServer();
  await people.join('ana');
  running = await listen(people.app, { host: '127.0.0.1', port: 0 }, LIMITS);
  opened = [];
});
afterEach(async () => {
  clearInterval(dripping);
  for (const socket of opened) socket.destroy();
  await running.stop();
  await people.stop();
});

/** A connection that says what it is told to, and remembers what it heard. */
async function open() {
  const socket = connect({ port: running.address.port, host: '127.0.0.1' });
  opened.push(socket);
  let received = '';
  let isClosed = false;
  socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
  socket.on('error', () => undefined);
  socket.on('close', () => (isClosed = true));
  await once(socket, 'connect');
  return {
    say: (text: string) => socket.write(text),
    heard: () => received.split('\r\n', 1)[0],
    isClosed: () => isClosed,
    closed: () => vi.waitFor(() => expect(isClosed).toBe(true), { timeout: 10_000 }),
  };
}

/** A character from time to time, as long as somebody takes them. */
function drip({ say }: { say(text: string): void }) {
  dripping = setInterval(() => say('x'), 50);
}

const HEALTH = 'GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n';

it('does not wait for headers that come drop by drop', async () => {
  const slow = await open();
  slow.say('GET /health HTTP/1.1\r\nhost: localhost\r\nx-slow: ');
  drip(slow);
  await slow.closed();
  expect(slow.heard()).toBe('HTTP/1.1 408 Request Timeout');
});

it('does not wait for a body that comes drop by drop', async () => {
  const slow = await open();
  slow.say(
    'POST /api/v1/auth/login HTTP/1.1\r\nhost: localhost\r\n' +
      'content-type: application/json\r\ncontent-length: 90000\r\n\r\n{"username":"',
  );
  drip(slow);
  await slow.closed();
  expect(slow.heard()).toBe('HTTP/1.1 408 Request Timeout');
});

it('keeps no connection that asks nothing', async () => {
  const idle = await open();
  idle.say(HEALTH);
  await vi.waitFor(() => expect(idle.heard()).toBe('HTTP/1.1 200 OK'));
  await idle.closed();
});

it('lets a stream of events last longer than any request may', async () => {
  const stream = await open();
  const token = people.tokens('ana').accessToken;
  stream.say(`GET /api/v1/events HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\n\r\n`);
  await new Promise((later) => setTimeout(later, 2 * LIMITS.request));
  expect([stream.heard(), stream.isClosed()]).toEqual(['HTTP/1.1 200 OK', false]);
});

it('takes no more connections than it can keep, and others again when they go', async () => {
  const streams = await Promise.all([open(), open(), open()]);
  const token = people.tokens('ana').accessToken;
  for (const { say } of streams)
    say(`GET /api/v1/events HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\n\r\n`);
  await vi.waitFor(() => expect(people.app.live.count()).toBe(3));
  await (await open()).closed();
  expect(people.app.live.count()).toBe(3);
  opened[0]?.destroy();
  await vi.waitFor(() => expect(people.app.live.count()).toBe(2));
  const next = await open();
  next.say(HEALTH);
  await vi.waitFor(() => expect(next.heard()).toBe('HTTP/1.1 200 OK'));
});

it.each([
  ['more than 16 kB of headers', `GET /health HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(17_000)}\r\n\r\n`, 431],
  ['what is no request at all', '\u0016\u0003\u0001\u0002\u0000\r\n\r\n', 400],
  ['two lengths', 'POST /session HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ncontent-length: 5\r\n\r\n{}{}', 400],
  [
    'a length and chunks',
    'POST /session HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
  ],
  ['a header of two lines', 'GET /health HTTP/1.1\r\nhost: x\r\nx-odd: a\n b\r\n\r\n', 400],
  ['a version that there is not', 'GET /health HTTP/3.7\r\nhost: x\r\n\r\n', 400],
  ['no host', 'GET /health HTTP/1.1\r\n\r\n', 400],
])('refuses %s, and closes', async (_, request, status) => {
  const odd = await open();
  odd.say(request);
  await odd.closed();
  expect(odd.heard()).toContain(`HTTP/1.1 ${status} `);
});
