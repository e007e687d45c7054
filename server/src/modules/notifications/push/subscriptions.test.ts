import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { data } from '#shared/client.ts';
import { PASSWORD, startTestServer, type TestServer } from '../../../../test/harness.ts';
import { startPushSink, type PushSink } from '../../../../test/push-sink.ts';

/** Which browsers are pushed to, by which services, and for whom. */

let service: PushSink;
let server: TestServer;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  service = await startPushSink();
  server = await startTestServer({}, service.web);
  await server.join('ana', 'bob');
});
afterEach(async () => {
  await server.stop();
  await service.stop();
  vi.useRealTimers();
});

const subscriptions = () => data(server.as('bob').GET('/api/v1/push/subscriptions'));
const put = (body: object) =>
  server
    .as('bob')
    .PUT('/api/v1/push/subscriptions', { body: body as never })
    .then(({ error, data: ok }) => error?.error.code ?? ok?.data);
const valid = async (host?: string) => {
  const { publicKey } = await data(server.as('bob').GET('/api/v1/push/key'));
  const { endpoint, keys } = service.subscribe(publicKey, host);
  return { kind: 'dashboard', device: 'a-device-of-bob-1', endpoint, keys };
};

it.each([
  'https://evil.example.org/push', 'http://fcm.googleapis.com/x', 'https://fcm.googleapis.com:8443/x', 'https://x.googleapis.com/x',
  'https://user@fcm.googleapis.com/x', 'https://a.b.push.apple.com/x', 'https://fcm.googleapis.com.evil.org/', 'https://127.0.0.1/x', 'nothing',
])('is not taken from %s', async (endpoint) => {
  expect(await put({ ...(await valid()), endpoint })).toBe('INVALID_ENDPOINT');
}); // prettier-ignore

it.each(['fcm.googleapis.com', 'jmt17.google.com', 'web.push.apple.com', 'wns2-par02p.notify.windows.com'])(
  'is taken from %s',
  async (host) => {
    expect(await put(await valid(host))).toMatchObject({ service: host });
  },
);

it('is taken from a host that the operator has added', async () => {
  const other = await startTestServer({ PUSH_HOSTS: 'push.example.org' }, service.web);
  await other.join('dia');
  const { publicKey } = await data(other.as('dia').GET('/api/v1/push/key'));
  const { endpoint, keys } = service.subscribe(publicKey, 'push.example.org');
  const body = { kind: 'dashboard', device: 'a-device-of-dia-1', endpoint, keys } as const;
  expect(await data(other.as('dia').PUT('/api/v1/push/subscriptions', { body }))).toMatchObject({
    service: 'push.example.org',
  });
  await other.stop();
});

it('is not taken with keys that are none', async () => {
  const { keys, ...rest } = await valid();
  const offCurve = Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 7)]).toString('base64url');
  expect(await put({ ...rest, keys: { ...keys, p256dh: offCurve } })).toBe('INVALID_PUSH_KEYS');
  expect(await put({ ...rest, keys: { ...keys, auth: 'short' } })).toBe('INVALID_PUSH_KEYS');
});

it('replaces the one before of the same browser', async () => {
  await put(await valid());
  await put(await valid());
  expect(await subscriptions()).toHaveLength(1);
});

it('ends with the session, also when that expires and nobody logs in again', async () => {
  await put(await valid());
  server.clock.advance(400 * 86_400);
  vi.advanceTimersByTime(3_600_000);
  const body = { username: 'bob', password: PASSWORD };
  const { accessToken } = await data(server.as().POST('/api/v1/auth/login', { body }));
  server.tokens('bob').accessToken = accessToken;
  await expect.poll(subscriptions).toEqual([]);
});

it('moves to another account only with its secret', async () => {
  const mine = await valid();
  await put(mine);
  const asAna = (body: object) => server.as('ana').PUT('/api/v1/push/subscriptions', { body: body as never });
  const stolen = { ...mine, keys: { ...mine.keys, auth: 'AAAAAAAAAAAAAAAAAAAAAA' } };
  expect((await asAna(stolen)).error?.error.code).toBe('ENDPOINT_TAKEN');
  expect((await asAna(mine)).response.status).toBe(200);
  expect(await subscriptions()).toEqual([]);
});
