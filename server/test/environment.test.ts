import { createServer, type Server } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createClient, data, type Client } from '#shared/client.ts';
import { PASSWORD } from './harness.ts';
import { startProcess, type RunningProcess } from './process.ts';

/** The product's own process, started with everything in its environment that other programs would heed. */
let server: RunningProcess;
let proxy: Server;
let dataDir: string;
let ana: Client;
let visits = 0;

beforeAll(async () => {
  proxy = createServer((socket) => {
    visits += 1;
    socket.destroy();
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  const through = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  dataDir = await mkdtemp(join(tmpdir(), 'watchthis-test-'));
  const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'];
  server = await startProcess({
    environment: {
      ...Object.fromEntries(proxies.map((name) => [name, through])),
      NODE_USE_ENV_PROXY: '1',
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
      NODE_ENV: 'test',
      VITEST: 'true',
      RATE_LIMITS: 'off',
      ALLOW_NAT64: 'on',
      LOG_LEVEL: 'silent',
      DATA_DIR: dataDir,
    },
  });
  const { accessToken } = await data(
    createClient({ server: server.address }).POST('/api/v1/auth/signup', {
      body: { username: 'ana', password: PASSWORD, displayName: 'Ana' },
    }),
  );
  ana = createClient({ server: server.address, token: () => Promise.resolve(accessToken) });
});
afterAll(async () => {
  await server.stop();
  proxy.close();
  await rm(dataDir, { recursive: true, force: true });
});

it.each([
  'http://127.0.0.1/',
  'http://127.0.0.1:8080/',
  'http://[::1]:8443/',
  'http://[64:ff9b::7f00:1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://metadata.google.internal/',
])('fetches nothing from inside, whatever the environment says: %s', async (url) => {
  const { id } = await data(ana.POST('/api/v1/media', { body: { url } }));
  await vi.waitFor(
    async () => {
      const { extraction } = await data(ana.GET('/api/v1/media/{id}', { params: { path: { id } } }));
      expect(extraction).toMatchObject({ status: 'failed', error: 'not public' });
    },
    { timeout: 10_000 },
  );
  expect(visits).toBe(0);
});
