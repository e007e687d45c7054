import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createSafeFetch, FetchRefused, type SafeFetchOptions } from '../safe-fetch.ts';
import { certificate } from './test-certificate.ts';

/** A site behind TLS on loopback; the last metre alone is not as in production. */
let site: Server;
let location: string | undefined;
const trusted = getCACertificates('default');

beforeAll(async () => {
  site = createServer(certificate, (_, response) => {
    if (location === undefined) response.writeHead(200, { 'content-type': 'text/html' }).end('Hello');
    else response.writeHead(302, { location }).end();
  });
  await new Promise<void>((ready) => site.listen(0, '127.0.0.1', ready));
});
afterAll(() => site.close());
afterEach(() => vi.unstubAllEnvs());
beforeEach(() => {
  location = undefined;
  setDefaultCACertificates([...trusted, certificate.cert]);
});

const outcome = (url: string, more: SafeFetchOptions = {}): Promise<string> =>
  createSafeFetch({
    resolve: () => Promise.resolve(['93.184.215.14']),
    dial: () => ({ host: '127.0.0.1', port: (site.address() as AddressInfo).port }),
    ...more,
  })(url, { accept: ['text/html'], maxBytes: 1000 }).then(
    ({ body }) => body.toString(),
    (error: unknown) => (error instanceof FetchRefused ? error.reason : String(error)),
  );

it.each([
  ['one address', ['93.184.215.14']],
  ['several addresses', ['93.184.215.14', '2606:2800:21f::1', '93.184.215.15']],
])('reaches a secure site with %s by the name in its certificate', async (_, addresses) => {
  expect(await outcome('https://site.com/', { resolve: () => Promise.resolve(addresses) })).toBe('Hello');
});

it.each(['https://other.com/', 'https://93.184.215.14/', 'https://[2606:2800:21f::1]/'])(
  'takes nobody else’s certificate for that of %s',
  async (url) => {
    expect(await outcome(url)).toBe('not trusted');
  },
);

it('trusts no certificate that nobody vouches for, whatever the environment says', async () => {
  setDefaultCACertificates(trusted);
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
  expect(await outcome('https://site.com/')).toBe('not trusted');
});

it('finds no secure site where none is', async () => {
  expect(await outcome('http://site.com/')).toBe('unreachable');
});

it('follows no redirect from a secure page to one that anybody on the way may read', async () => {
  location = 'http://site.com/';
  expect(await outcome('https://site.com/')).toBe('unsafe redirect');
});

it('sends nothing to whom it did not mean to reach', async () => {
  const { port } = site.address() as AddressInfo;
  // Of all addresses this one alone leads to another than was dialled.
  expect(await outcome('https://site.com/', { dial: () => ({ host: '0.0.0.0', port }) })).toBe('unreachable');
});
