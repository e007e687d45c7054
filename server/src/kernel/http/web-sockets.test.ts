import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { data, type LiveMessage } from '#shared/client.ts';
import { startTestServer, type TestServer } from '../../../test/harness.ts';
import { listen, type RunningServer } from '../../server.ts';

let people: TestServer;
let running: RunningServer;
let opened: Socket[];
beforeEach(async () => {
  people = await startTestServer();
  opened = [];
});
afterEach(async () => {
  for (const socket of opened) socket.destroy();
  await running.stop();
  await people.stop();
});

/** A client that shakes hands and then says and answers nothing; gives the first line that it was told. */
async function rude(): Promise<{ socket: Socket; status: string }> {
  const socket = connect({ port: running.address.port, host: '127.0.0.1' });
  opened.push(socket);
  socket.on('error', () => undefined);
  socket.write(
    'GET /api/v1/live HTTP/1.1\r\nhost: localhost\r\nconnection: Upgrade\r\nupgrade: websocket\r\n' +
      'sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
  );
  const [first] = (await once(socket, 'data')) as [Buffer];
  return { socket, status: first.toString().split('\r\n', 1)[0] ?? '' };
}

/** A text frame with a mask of nothing (RFC 6455 §5.2), which says no token. */
const NO_TOKEN = Buffer.from([0x81, 0x81, 0, 0, 0, 0, 0x78]);

it('opens no more from one address than may wait there without having said who they are', async () => {
  running = await listen(people.app, { host: '127.0.0.1', port: 0 });
  const sockets = await Promise.all(Array.from({ length: 50 }, rude));
  expect(new Set(sockets.map(({ status }) => status))).toEqual(new Set(['HTTP/1.1 101 Switching Protocols']));
  expect((await rude()).status).toBe('HTTP/1.1 429 Too Many Requests');
  for (const { socket } of sockets.slice(1)) socket.write(NO_TOKEN);
  expect((await rude()).status).toBe('HTTP/1.1 429 Too Many Requests');
  sockets[0]?.socket.destroy();
  await vi.waitFor(async () => expect((await rude()).status).toBe('HTTP/1.1 101 Switching Protocols'));
});

it('waits only seconds for a goodbye', async () => {
  running = await listen(people.app, { host: '127.0.0.1', port: 0 });
  const { socket } = await rude();
  socket.write(NO_TOKEN);
  const from = performance.now();
  await once(socket, 'close');
  expect(performance.now() - from).toBeLessThan(15_000);
});

it('tells of what happened while the state was looked up', async () => {
  await people.join('ana', 'ben');
  await people.befriend('ana', 'ben');
  const share = () =>
    data(
      people.as('ana').POST('/api/v1/shares', { body: { url: 'https://example.org/', toUserId: people.id('ben') } }),
    );
  const state = async (userId: string) => {
    const looked = await people.app.state(userId);
    const told = vi.spyOn(people.app.live, 'tell');
    await share();
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith(people.id('ben'), 'state', expect.anything()));
    return looked;
  };
  running = await listen({ ...people.app, state }, { host: '127.0.0.1', port: 0 });
  const socket = new WebSocket(`ws://127.0.0.1:${running.address.port}/api/v1/live`);
  const messages: LiveMessage[] = [];
  socket.on('message', (text: Buffer) => messages.push(JSON.parse(text.toString()) as LiveMessage));
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'auth', token: people.tokens('ben').accessToken }));
  await vi.waitFor(() =>
    expect(messages.filter(({ type }) => !type.startsWith('notification'))).toMatchObject([
      { type: 'state', data: { unread: 0 } },
      { type: 'share.created' },
      { type: 'state', data: { unread: 1 } },
    ]),
  );
});
