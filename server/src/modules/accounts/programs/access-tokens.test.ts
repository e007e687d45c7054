import { once } from 'node:events';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createClient, data, type Client } from '#shared/client.ts';
import { startTestServer, type TestServer } from '../../../../test/harness.ts';
import { listen } from '../../../server.ts';
import { isAccessToken, newAccessToken } from './access-token-format.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.join('ana', 'ben');
});
afterAll(() => server.stop());

type NewToken = NonNullable<Parameters<typeof make>[1]>;
const make = (name: string, more: { expiresIn?: number; scopes?: ('inbox:read' | 'profile:read')[] } = {}) =>
  data(server.as(name).POST('/api/v1/tokens', { body: { name: 'Backup', scopes: ['inbox:read'], ...more } }));
const list = (name: string) => data(server.as(name).GET('/api/v1/tokens'));
const revoke = (name: string, id: string) =>
  data(server.as(name).DELETE('/api/v1/tokens/{id}', { params: { path: { id } } }));
const holding = (token: string): Client =>
  createClient({
    server: server.address,
    token: () => Promise.resolve(token),
    fetch: async (request) => server.app.http.request(request),
  });
const inbox = async (token: string) => (await holding(token).GET('/api/v1/inbox')).response.status;

it('opens what its scopes say, from the moment that it is made', async () => {
  const made = await make('ana');
  expect(isAccessToken(made.token)).toBe(true);
  expect(await inbox(made.token)).toBe(200);
  const shown = { id: made.id, name: 'Backup', scopes: ['inbox:read'], expiresAt: null };
  expect(await list('ana')).toMatchObject([shown]);
});

it('is shown once, and to nobody else', async () => {
  const { id, token } = await make('ana');
  expect(JSON.stringify(await list('ana'))).not.toContain(token);
  expect((await list('ben')).map((one) => one.id)).not.toContain(id);
});

it('knows who it belongs to', async () => {
  const { token } = await make('ana', { scopes: ['profile:read'] });
  expect(await data(holding(token).GET('/api/v1/auth/me'))).toMatchObject({ user: { username: 'ana' } });
});

it('never makes another token, nor ends a session', async () => {
  const { token } = await make('ana');
  const body = { name: 'More', scopes: ['inbox:read' as const] };
  await expect(data(holding(token).POST('/api/v1/tokens', { body }))).rejects.toThrow('INSUFFICIENT_SCOPE');
  await expect(data(holding(token).DELETE('/api/v1/sessions'))).rejects.toThrow('INSUFFICIENT_SCOPE');
  await expect(data(holding(token).POST('/api/v1/auth/logout'))).rejects.toThrow('INSUFFICIENT_SCOPE');
});

it('ends at once when it is revoked, by its owner alone', async () => {
  const { id, token } = await make('ana');
  expect(await inbox(token)).toBe(200);
  await expect(revoke('ben', id)).rejects.toThrow('TOKEN_NOT_FOUND');
  expect(await inbox(token)).toBe(200);
  await revoke('ana', id);
  expect(await inbox(token)).toBe(401);
});

it('ends when it was to, also for whoever has just used it', async () => {
  const { id, token } = await make('ana', { expiresIn: 3600 } satisfies NewToken);
  expect(await inbox(token)).toBe(200);
  server.clock.advance(3599);
  expect(await inbox(token)).toBe(200);
  server.clock.advance(1);
  expect(await inbox(token)).toBe(401);
  expect((await list('ana')).map((one) => one.id)).not.toContain(id);
});

it('remembers its last use to some minutes', async () => {
  const { id, token } = await make('ana');
  const lastUsedAt = async () => (await list('ana')).find((one) => one.id === id)?.lastUsedAt;
  expect(await lastUsedAt()).toBeNull();
  await inbox(token);
  const first = await vi.waitFor(async () => (await lastUsedAt()) ?? Promise.reject(new Error('not yet')));
  server.clock.advance(120);
  await inbox(token);
  expect(await lastUsedAt()).toBe(first);
  server.clock.advance(240);
  await inbox(token);
  await vi.waitFor(async () => expect(await lastUsedAt()).not.toBe(first));
});

it('is told from a misspelled one without a look into the database', () => {
  const token = newAccessToken();
  const misspelled = token.slice(0, 10) + (token[10] === 'a' ? 'b' : 'a') + token.slice(11);
  expect([token, misspelled, token.slice(0, -1), `${token}a`, 'wt_'].map(isAccessToken)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

it('opens live connections with all the scopes that these take, and ends them when it ends', async () => {
  const running = await listen(server.app, { host: '127.0.0.1', port: 0 });
  const connect = async (token: string) => {
    const socket = new WebSocket(`ws://127.0.0.1:${running.address.port}/api/v1/live`);
    let closed: number | undefined;
    let messages = 0;
    socket.on('close', (code) => (closed = code));
    socket.on('message', () => (messages += 1));
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'auth', token }));
    return { closed: () => closed, messages: () => messages };
  };
  const few = await connect((await make('ana')).token);
  await vi.waitFor(() => expect(few.closed()).toBe(4403));
  const body = { name: 'Ticker', scopes: ['inbox:read' as const, 'shares:read' as const, 'friends:read' as const] };
  const { id, token } = await data(server.as('ana').POST('/api/v1/tokens', { body }));
  const all = await connect(token);
  await vi.waitFor(() => expect(all.messages()).toBeGreaterThan(0));
  await revoke('ana', id);
  await vi.waitFor(() => expect(all.closed()).toBe(1001));
  await running.stop();
});
