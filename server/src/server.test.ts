import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createClient, data, type LiveMessage } from '#shared/client.ts';
import { startTestServer, type TestServer } from '../test/harness.ts';
import { listen, type RunningServer } from './server.ts';

let people: TestServer;
let running: RunningServer;
let address: string;
beforeEach(async () => {
  people = await startTestServer();
  await people.join('ana', 'ben');
  await people.befriend('ana', 'ben');
  running = await listen(people.app, { host: '127.0.0.1', port: 0 });
  address = `http://127.0.0.1:${running.address.port}`;
});
afterEach(async () => {
  await running.stop();
  await people.stop();
});

const as = (name: string) =>
  createClient({ server: address, token: () => Promise.resolve(people.tokens(name).accessToken) });
const share = (from: string, to: string, n = 0) =>
  data(as(from).POST('/api/v1/shares', { body: { url: `https://example.org/${n}`, toUserId: people.id(to) } }));

/** What is told of notifications has tests of its own, and may come before or after the rest. */
function keep(messages: LiveMessage[], message: LiveMessage): void {
  if (!message.type.startsWith('notification')) messages.push(message);
}

async function webSocket(token: string | undefined) {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/api/v1/live`);
  const messages: LiveMessage[] = [];
  let closed: number | undefined;
  socket.on('message', (text: Buffer) => keep(messages, JSON.parse(text.toString()) as LiveMessage));
  socket.on('close', (code) => (closed = code));
  await once(socket, 'open');
  socket.send(token === undefined ? 'hello?' : JSON.stringify({ type: 'auth', token }));
  return { socket, messages, closed: () => closed };
}

async function eventStream(name: string) {
  const response = await fetch(`${address}/api/v1/events`, {
    headers: { authorization: `Bearer ${people.tokens(name).accessToken}` },
  });
  const messages: LiveMessage[] = [];
  let ended = false;
  void (async () => {
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += new TextDecoder().decode(chunk as Uint8Array);
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events)
        if (event.startsWith('data: ')) keep(messages, JSON.parse(event.slice(6)) as LiveMessage);
    }
    ended = true;
  })().catch(() => (ended = true));
  return { response, messages, ended: () => ended };
}

describe.each([
  ['a WebSocket', async (name: string) => (await webSocket(people.tokens(name).accessToken)).messages],
  ['an event stream', async (name: string) => (await eventStream(name)).messages],
])('%s', (_, open) => {
  it('begins with the state, then tells of a share and of what the inbox amounts to', async () => {
    const messages = await open('ben');
    await vi.waitFor(() => expect(messages).toMatchObject([{ type: 'state', data: { unread: 0 } }]));
    const { id } = await share('ana', 'ben');
    await vi.waitFor(() =>
      expect(messages.slice(1)).toMatchObject([
        { type: 'share.created', data: { id, sharedBy: { username: 'ana' } } },
        { type: 'state', data: { unread: 1 } },
      ]),
    );
  });

  it('tells the sender that it was delivered, seen and watched', async () => {
    await open('ben');
    const messages = await open('ana');
    await vi.waitFor(() => expect(messages).toHaveLength(1));
    const { id } = await share('ana', 'ben');
    await data(as('ben').PATCH('/api/v1/shares/{id}/watched', { params: { path: { id } } }));
    await vi.waitFor(() =>
      expect(messages.at(-1)).toMatchObject({
        type: 'share.updated',
        data: { id, status: 'watched', deliveredAt: expect.any(String) },
      }),
    );
  });

  it('tells both when a share is taken back', async () => {
    const { id } = await share('ana', 'ben');
    const messages = await open('ben');
    await vi.waitFor(() => expect(messages).toHaveLength(1));
    await data(as('ana').DELETE('/api/v1/shares/{id}', { params: { path: { id } } }));
    await vi.waitFor(() =>
      expect(messages.slice(1)).toMatchObject([
        { type: 'share.withdrawn', data: { id } },
        { type: 'state', data: { unread: 0 } },
      ]),
    );
  });

  it('tells the other devices of who removed one, and gives it back when it is restored', async () => {
    const { id } = await share('ana', 'ben');
    const messages = await open('ben');
    await vi.waitFor(() => expect(messages).toHaveLength(1));
    await data(as('ben').DELETE('/api/v1/inbox/{id}', { params: { path: { id } } }));
    await data(as('ben').POST('/api/v1/inbox/{id}/restore', { params: { path: { id } } }));
    await vi.waitFor(() =>
      expect(messages.slice(1)).toMatchObject([
        { type: 'share.removed', data: { id } },
        { type: 'state', data: { unread: 0 } },
        { type: 'share.updated', data: { id, status: 'pending' } },
        { type: 'state', data: { unread: 1 } },
      ]),
    );
    await data(as('ben').DELETE('/api/v1/inbox/{id}', { params: { path: { id } } }));
  });

  it('tells of requests and new friends', async () => {
    await people.join('cleo');
    const messages = await open('ben');
    await vi.waitFor(() => expect(messages).toHaveLength(1));
    await data(as('cleo').POST('/api/v1/friends/requests', { body: { username: 'ben' } }));
    await vi.waitFor(() =>
      expect(messages.at(-1)).toMatchObject({ type: 'friend.requested', data: { user: { username: 'cleo' } } }),
    );
    const id = (messages.at(-1) as { data: { id: string } }).data.id;
    await data(as('ben').POST('/api/v1/friends/requests/{id}/accept', { params: { path: { id } } }));
    await vi.waitFor(() =>
      expect(messages.at(-1)).toMatchObject({ type: 'friend.accepted', data: { user: { username: 'cleo' } } }),
    );
  });
});

describe('who may listen', () => {
  it('closes a WebSocket whose first message is no token, or a bad one', async () => {
    const rude = await webSocket(undefined);
    const forged = await webSocket('made.up.token');
    await vi.waitFor(() => expect([rude.closed(), forged.closed()]).toEqual([1008, 4401]));
    expect([...rude.messages, ...forged.messages]).toEqual([]);
  });

  it('cuts the connections of a session that has ended', async () => {
    const { messages, closed } = await webSocket(people.tokens('ben').accessToken);
    const stream = await eventStream('ben');
    await vi.waitFor(() => expect([messages.length, stream.messages.length]).toEqual([1, 1]));
    await data(as('ben').POST('/api/v1/auth/logout', {}));
    await vi.waitFor(() => expect([closed() !== undefined, stream.ended()]).toEqual([true, true]));
  });

  it('cuts a connection whose session ended while it was being opened', async () => {
    const { authenticator } = people.app;
    const { byToken } = authenticator;
    // The session ends at the worst moment: after it was recognised, before the connection is known.
    authenticator.byToken = async (token) => {
      authenticator.byToken = byToken;
      const identity = await byToken(token);
      await data(as('ben').POST('/api/v1/auth/logout', {}));
      return identity;
    };
    const { closed } = await webSocket(people.tokens('ben').accessToken);
    await vi.waitFor(() => expect(closed()).toBe(1001));
    expect(people.app.live.count()).toBe(0);
  });

  it('answers HEAD of the stream with its headers', async () => {
    const headers = { authorization: `Bearer ${people.tokens('ben').accessToken}` };
    const response = await fetch(`${address}/api/v1/events`, { method: 'HEAD', headers });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    expect(people.app.live.count()).toBe(0);
  });

  it('is not counted any more when its session has ended, also when it does not read', async () => {
    const slow = connect({ port: running.address.port, host: '127.0.0.1' });
    slow.write(
      `GET /api/v1/events HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${people.tokens('ben').accessToken}\r\n\r\n`,
    );
    await once(slow, 'readable');
    slow.pause();
    await vi.waitFor(() => expect(people.app.live.count()).toBe(1));
    people.app.live.tell(people.id('ben'), 'filler', { text: 'x'.repeat(900_000) });
    await data(as('ben').POST('/api/v1/auth/logout', {}));
    await vi.waitFor(() => expect(people.app.live.count()).toBe(0));
    slow.destroy();
  });

  it('tells whoever opens too many to come back later', async () => {
    const opened = [];
    for (let i = 0; i < 50; i += 1) opened.push(await webSocket(people.tokens('ben').accessToken));
    await vi.waitFor(() => expect(people.app.live.count()).toBe(50));
    const { closed } = await webSocket(people.tokens('ben').accessToken);
    await vi.waitFor(() => expect(closed()).toBe(1013));
    const headers = { authorization: `Bearer ${people.tokens('ben').accessToken}` };
    expect((await fetch(`${address}/api/v1/events`, { headers })).status).toBe(429);
    expect((await webSocket(people.tokens('ana').accessToken)).closed()).toBeUndefined();
  });

  it('answers what would rather speak something else', async () => {
    const h2c = connect({ port: running.address.port, host: '127.0.0.1' });
    h2c.write('GET /health HTTP/1.1\r\nhost: localhost\r\nconnection: Upgrade, close\r\nupgrade: h2c\r\n\r\n');
    const [first] = (await once(h2c, 'data')) as [Buffer];
    expect(first.toString()).toMatch(/^HTTP\/1\.1 200 /);
    h2c.destroy();
  });

  it('survives an upgrade to what is no address at all', async () => {
    const rude = connect({ port: running.address.port, host: '127.0.0.1' });
    rude.write('GET // HTTP/1.1\r\nhost: x\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\r\n');
    rude.resume();
    await once(rude, 'close');
    expect((await fetch(`${address}/health`)).status).toBe(200);
  });

  it('refuses upgrades anywhere else', async () => {
    const socket = new WebSocket(`${address.replace('http', 'ws')}/somewhere`);
    await expect(once(socket, 'open')).rejects.toThrow('404');
  });
});

it('cuts off a reader that does not read, and goes on telling the others', async () => {
  const quick = await webSocket(people.tokens('ben').accessToken);
  const slow = connect({ port: running.address.port, host: '127.0.0.1' });
  slow.write(
    `GET /api/v1/events HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${people.tokens('ben').accessToken}\r\n\r\n`,
  );
  await once(slow, 'readable');
  slow.pause();
  let cut = false;
  slow.on('close', () => (cut = true));
  slow.on('error', () => undefined);
  await vi.waitFor(() => expect(people.app.live.count()).toBe(2));
  const filler = { text: 'x'.repeat(200_000) };
  for (let i = 0; i < 60 && people.app.live.count() > 1; i += 1) {
    people.app.live.tell(people.id('ben'), 'filler', filler);
    await new Promise((later) => setTimeout(later, 5));
  }
  expect(people.app.live.count()).toBe(1);
  await share('ana', 'ben');
  await vi.waitFor(() => expect(quick.messages.at(-1)).toMatchObject({ type: 'state', data: { unread: 1 } }));
  slow.destroy();
  await vi.waitFor(() => expect(cut).toBe(true));
});

describe('stopping', () => {
  it('lets every request under way end well, and tells live clients to come back', async () => {
    const { messages, closed } = await webSocket(people.tokens('ben').accessToken);
    const stream = await eventStream('ben');
    await vi.waitFor(() => expect([messages.length, stream.messages.length]).toEqual([1, 1]));
    const answers = Array.from({ length: 40 }, (_, n) => share('ana', 'ben', n));
    await new Promise((later) => setTimeout(later, 5));
    const stopped = running.stop();
    expect((await Promise.allSettled(answers)).filter(({ status }) => status === 'rejected')).toEqual([]);
    await stopped;
    expect(messages.at(-1)?.type).toBe('bye');
    expect(stream.messages.at(-1)?.type).toBe('bye');
    await vi.waitFor(() => expect([closed(), stream.ended()]).toEqual([1001, true]));
  });
});
