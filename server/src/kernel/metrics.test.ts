import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { data } from '#shared/client.ts';
import { startTestServer, type TestServer } from '../../test/harness.ts';
import { confirmEmails, startMailSink, type MailSink } from '../../test/mail-sink.ts';
import { send, subscribe } from '../../test/notified.ts';
import { MOZILLA, startPushSink, type PushSink } from '../../test/push-sink.ts';

const TOKEN = 'a-token-for-prometheus';

let service: PushSink;
let sink: MailSink;
let server: TestServer;
beforeEach(async () => {
  service = await startPushSink();
  sink = await startMailSink();
  server = await startTestServer({ SMTP_URL: sink.url, METRICS_TOKEN: TOKEN, JWT_EXPIRES_IN: '30d' }, service.web);
  await server.join('ana', 'bob');
  await server.befriend('ana', 'bob');
});
afterEach(async () => {
  await server.stop();
  await service.stop();
  await sink.stop();
});

const ask = (token?: string) =>
  server.request('/metrics', token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } });

/** The values by what stands before them. */
async function metrics(): Promise<Record<string, number>> {
  const lines = (await (await ask(TOKEN)).text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(lines.map((line) => [line.replace(/ \S+$/, ''), Number(line.replace(/^.* /, ''))]));
}
const show = (expected: Record<string, unknown>) =>
  vi.waitFor(async () => expect(await metrics()).toMatchObject(expected));

const pushed = (state: string) => `watchthis_deliveries_total{channel="push",state="${state}"}`;
const WAITING = 'watchthis_deliveries_waiting{channel="push"}';
const OLDEST = 'watchthis_deliveries_oldest_due_seconds';
const FAILING = `watchthis_delivery_host_failing{host="${MOZILLA}"}`;

it('opens for the token that was set for it, and for administrators', async () => {
  expect((await ask()).status).toBe(401);
  expect((await ask('another-token-that-is-long')).status).toBe(401);
  expect((await ask(server.tokens('ana').accessToken)).status).toBe(403);
  await server.app.administration.promote(server.id('ana'), { userId: null });
  expect((await ask(server.tokens('ana').accessToken)).status).toBe(200);
  const answer = await ask(TOKEN);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

it('opens for no token where none was set', async () => {
  const other = await startTestServer();
  const headers = { authorization: `Bearer ${TOKEN}` };
  expect((await other.request('/metrics', { headers })).status).toBe(401);
  expect((await other.request('/metrics', { headers: { authorization: 'Bearer undefined' } })).status).toBe(401);
  await other.stop();
});

it('counts what was delivered', async () => {
  await subscribe(server, service, 'bob');
  await show({ [pushed('sent')]: 0, [pushed('dropped')]: 0, [pushed('failed')]: 0, [WAITING]: 0 });
  await send(server, 'ana', 'bob');
  await vi.waitFor(async () => {
    // A machine that is busy may be slower than pushes are waited for: then there is a second try.
    server.clock.advance(60);
    await server.app.deliveries.deliverDue();
    expect(await metrics()).toMatchObject({ [pushed('sent')]: 1, [pushed('failed')]: 0, [WAITING]: 0, [OLDEST]: 0 });
  });
});

it('counts what waits and how long, names hosts in trouble, and counts what dies', async () => {
  await subscribe(server, service, 'bob');
  service.mood = 503;
  await send(server, 'ana', 'bob');
  await show({ [WAITING]: 1 });
  await vi.waitFor(async () => {
    server.clock.advance(3600);
    await server.app.deliveries.deliverDue();
    expect(await metrics()).toHaveProperty([FAILING], 1);
  });
  // Nobody carries it just now.
  server.clock.advance(3600);
  expect((await metrics())[OLDEST]).toBeGreaterThan(60);
  await vi.waitFor(async () => {
    server.clock.advance(3600);
    await server.app.deliveries.deliverDue();
    expect(await metrics()).toMatchObject({ [pushed('failed')]: 1, [WAITING]: 0, [OLDEST]: 0 });
  });
});

it('tells mails from pushes', async () => {
  await confirmEmails(server, sink, 'bob');
  await data(server.as('bob').POST('/api/v1/tokens', { body: { name: 'Backup', scopes: ['inbox:read'] } }));
  await vi.waitFor(async () => {
    const found = await metrics();
    expect(found['watchthis_deliveries_total{channel="mail",state="sent"}']).toBeGreaterThan(0);
    expect(found[pushed('sent')]).toBe(0);
  });
});

it('counts requests by what they were about, and no made-up addresses', async () => {
  const about = (name: string, status: number) => `watchthis_http_requests_total{about="${name}",status="${status}"}`;
  await data(server.as('bob').GET('/api/v1/inbox', { params: { query: {} } }));
  await server.request('/api/v1/inbox');
  await server.request('/api/v1/made-up-1');
  await server.request('/api/v1/made-up-2');
  const before = await metrics();
  expect(before).toMatchObject({ [about('inbox', 200)]: 1, [about('inbox', 401)]: 1, [about('other', 404)]: 2 });
  await show({ [about('server', 200)]: (before[about('server', 200)] ?? 0) + 1 });
});

it('shows events that wait, live connections and the process', async () => {
  const found = await metrics();
  expect(found).toMatchObject({ watchthis_outbox_dead: 0, watchthis_live_connections: 0 });
  expect(found['watchthis_outbox_waiting']).toBeGreaterThanOrEqual(0);
  expect(found['process_resident_memory_bytes']).toBeGreaterThan(1e7);
  expect(found['process_cpu_seconds_total']).toBeGreaterThan(0);
});
