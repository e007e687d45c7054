import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PASSWORD, startTestServer, type TestServer } from '../../../test/harness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.join('ana');
  for (let n = 0; n < 20; n += 1) {
    await server.as('ana').POST('/api/v1/shares', {
      body: { url: `https://example.org/${n}`, toUserId: server.id('ana'), message: 'a long message '.repeat(10) },
    });
  }
});
afterAll(() => server.stop());

const DOCUMENT = '/api/v1/openapi.json';
const codingOf = async (
  path: string,
  accepted: string,
  init: RequestInit & { headers?: Record<string, string> } = {},
) => {
  const response = await server.request(path, { ...init, headers: { ...init.headers, 'accept-encoding': accepted } });
  expect(response.status).toBe(200);
  return response.headers.get('content-encoding');
};

it.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['GZIP;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.0,gzip;q=0', null],
  ['brotli, xgzip', null],
  ['identity', null],
  ['', null],
])('what is the same for everybody comes to those who accept "%s" as %s', async (accepted, coding) => {
  expect(await codingOf(DOCUMENT, accepted)).toBe(coding);
});

it('is the same in every form', async () => {
  const inForm = async (coding: string) =>
    Buffer.from(await (await server.request(DOCUMENT, { headers: { 'accept-encoding': coding } })).arrayBuffer());
  const plain = await inForm('identity');
  expect(gunzipSync(await inForm('gzip')).equals(plain)).toBe(true);
  expect(brotliDecompressSync(await inForm('br')).equals(plain)).toBe(true);
});

it('is told apart by caches, and known again', async () => {
  const { headers } = await server.request(DOCUMENT);
  expect(headers.get('vary')).toBe('Accept-Encoding');
  const known = { 'if-none-match': headers.get('etag') ?? '' };
  expect((await server.request(DOCUMENT, { headers: known })).status).toBe(304);
});

it('never compresses an answer with tokens', async () => {
  const logIn = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'ana', password: PASSWORD }),
  };
  expect(await codingOf('/api/v1/auth/login', 'br, gzip', logIn)).toBeNull();
  const cookie = (await server.request('/session', logIn)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
  expect(await codingOf('/api/v1/auth/session-to-jwt', 'br, gzip', { headers: { cookie } })).toBeNull();
});

it('never compresses what senders may have put text into', async () => {
  const headers = { authorization: `Bearer ${server.tokens('ana').accessToken}` };
  expect(await codingOf('/api/v1/inbox', 'br, gzip', { headers })).toBeNull();
});
