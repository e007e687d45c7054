import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { local, session } from '../settings.ts';
import { person, signedInAt, stubBrowser, syncOf } from '../test/stubs.ts';
import { goLive, hangUp } from './live.ts';

const ana = person('Ana');
let server: WebSocketServer;
let clients: WebSocket[];
let heard: unknown[];

beforeEach(async () => {
  fakeBrowser.reset();
  stubBrowser();
  clients = [];
  heard = [];
  server = new WebSocketServer({ host: '127.0.0.1', port: 0, path: '/api/v1/live' });
  server.on('connection', (client) => {
    clients.push(client);
    client.on('message', (data) => heard.push(JSON.parse((data as Buffer).toString())));
  });
  await new Promise((listening) => server.once('listening', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await signedInAt(address, ana);
  await session.write({ access: { server: address, userId: ana.id, token: 'access-1', endsAt: Date.now() + 900_000 } });
  await local.write({ cache: { etag: '"1"', sync: syncOf(ana, { unread: 1, latestAt: 'a' }), at: 0 } });
});
afterEach(async () => {
  hangUp();
  for (const client of server.clients) client.terminate();
  await new Promise((closed) => server.close(closed));
});

const say = (message: object) => clients.at(-1)?.send(JSON.stringify({ at: new Date().toISOString(), ...message }));
const badge = () => fakeBrowser.action.getBadgeText({});

it('says who it is before anything else', async () => {
  await goLive();
  await vi.waitFor(() => expect(heard[0]).toEqual({ type: 'auth', token: 'access-1' }));
});

it('opens one connection, however often it is woken', async () => {
  await Promise.all([goLive(), goLive(), goLive()]);
  await goLive();
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(clients).toHaveLength(1);
});

it('shows the server’s number at once', async () => {
  await goLive();
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  say({ type: 'state', data: { unread: 5, latestAt: 'b' } });
  await vi.waitFor(async () => expect(await badge()).toBe('5'));
});

it('stays calm about what it does not understand', async () => {
  await goLive();
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  clients[0]?.send('not json');
  say({ type: 'state', data: { unread: 2, latestAt: 'b' } });
  await vi.waitFor(async () => expect(await badge()).toBe('2'));
});

it('comes back after the connection broke', async () => {
  await goLive();
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  clients[0]?.terminate();
  await vi.waitFor(() => expect(clients).toHaveLength(2), { timeout: 3000 });
});

it('gives Chrome and Firefox the signs of life that they count, while it is connected', async () => {
  vi.useFakeTimers({ toFake: ['setInterval'] });
  const asked = vi.spyOn(fakeBrowser.runtime, 'getPlatformInfo').mockResolvedValue({} as never);
  await goLive();
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  vi.advanceTimersByTime(25_000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(heard).toContainEqual({ type: 'heartbeat' }));
  expect(asked).toHaveBeenCalledOnce();
});

it('stays away after hanging up', async () => {
  await goLive();
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  hangUp();
  await local.write({ account: null });
  await goLive();
  expect(clients).toHaveLength(1);
});

it('knows at once how much of what one was told is unseen', async () => {
  await goLive();
  await vi.waitFor(() => expect(clients).toHaveLength(1));
  say({ type: 'notification', data: { notification: {}, unseen: 2 } });
  await vi.waitFor(async () => expect(await session.read('unseen')).toEqual({ unseen: 2 }));
  say({ type: 'notifications.seen', data: { ids: [], unseen: 0 } });
  await vi.waitFor(async () => expect(await session.read('unseen')).toEqual({ unseen: 0 }));
});
