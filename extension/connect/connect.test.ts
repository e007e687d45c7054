import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clientOf } from '../client-of.ts';
import { fakeServer, ok, problem } from '../test/fake-server.ts';
import { person } from '../test/stubs.ts';
import { checkServer } from './check-server.ts';
import { deviceName } from './device-name.ts';
import { finishPairing } from './pairing.ts';

const META = 'GET /api/v1/meta';
const TOKEN = 'POST /api/v1/device/token';
const meta = (api: object) => ok({ product: 'watchthis', version: '1.0.0', api });
const pairing = {
  deviceCode: 'secret', userCode: 'KWTR-4739', verificationUri: '', verificationUriComplete: '', expiresIn: 600, interval: 0,
}; // prettier-ignore
const pair = { user: person('Ana'), accessToken: 'a', refreshToken: 'r', expiresIn: 900 };

let server: Awaited<ReturnType<typeof fakeServer>>;
let stop: AbortController;
beforeEach(async () => {
  fakeBrowser.reset();
  stop = new AbortController();
  vi.stubGlobal('navigator', { onLine: true });
  server = await fakeServer({});
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

describe('checkServer', () => {
  it.each([
    [undefined, meta({ min: 1, max: 1 })],
    [undefined, meta({ min: 1, max: 3 })],
    ['TOO_NEW', meta({ min: 2, max: 3 })],
    ['TOO_OLD', meta({ min: 0, max: 0 })],
    ['NOT_WATCHTHIS', ok({ product: 'other' })],
    ['NOT_WATCHTHIS', { body: 'hello' }],
    ['NOT_WATCHTHIS', problem(404, 'NOT_FOUND')],
    ['INTERNAL_ERROR', { status: 502, body: 'Bad gateway' }],
    ['RATE_LIMITED', problem(429, 'RATE_LIMITED')],
    ['UNREACHABLE', 'hang up' as const],
  ])('says %s', async (trouble, reply) => {
    server.replies[META] = () => reply;
    expect(await checkServer(server.address, stop.signal)).toBe(trouble);
  });

  it('says OFFLINE when it is the browser that has no network', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await checkServer(server.address, stop.signal)).toBe('OFFLINE');
  });
});

describe('finishPairing', () => {
  const finish = () => finishPairing(clientOf(server.address), pairing, stop.signal);

  it('asks until somebody has confirmed, through a server that is out of reach for a moment', async () => {
    const replies = [problem(400, 'AUTHORIZATION_PENDING'), problem(503, 'NOT_READY'), 'hang up' as const, ok(pair)];
    server.replies[TOKEN] = () => replies.shift() ?? problem(500, 'INTERNAL_ERROR');
    expect(await finish()).toEqual(pair);
    expect(server.seen).toHaveLength(4);
  });

  it('asks less often when the server asks for that', async () => {
    const replies = [problem(400, 'SLOW_DOWN'), ok(pair)];
    server.replies[TOKEN] = () => replies.shift() ?? problem(500, 'INTERNAL_ERROR');
    const pace = vi.spyOn(globalThis, 'setInterval');
    const waiting = finish().catch(() => undefined);
    await vi.waitFor(() => expect(pace.mock.calls.map(([, ms]) => ms)).toEqual([0, 1000]));
    stop.abort();
    await waiting;
  });

  it.each([
    [403, 'ACCESS_DENIED'],
    [400, 'CODE_EXPIRED'],
    [404, 'INVALID_CODE'],
  ])('gives up on %i %s', async (status, code) => {
    server.replies[TOKEN] = () => problem(status, code);
    await expect(finish()).rejects.toMatchObject({ code });
  });

  it('stops asking when the page is left', async () => {
    server.replies[TOKEN] = () => problem(400, 'AUTHORIZATION_PENDING');
    const waiting = finish();
    stop.abort();
    await expect(waiting).rejects.toBeDefined();
  });
});

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', {}, 'Firefox on Linux'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36', {}, 'Chrome on Linux'],
  ['Mozilla/5.0 (Windows NT 10.0) Chrome/156.0 Safari/537.36 Edg/156.0', { platform: 'Windows' }, 'Edge on Windows'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/156.0', { brands: [{ brand: 'Brave' }] }, 'Brave on macOS'],
  ['', {}, 'A browser'],
])('calls %s with %j %s', (userAgent, hints, name) => {
  expect(deviceName(userAgent, hints)).toBe(name);
});
