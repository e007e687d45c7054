import { data } from '#shared/client.ts';
import { timeOf } from '../src/kernel/clock.ts';
import { startTestServer, type TestServer } from './harness.ts';

/** What was asked of a server and what it answered, as JSON: `test/releases/` keeps that of each release. */
export interface Exchange {
  /** Ids stand in it as `{id}`. */
  route: string;
  /** What was sent along. */
  body?: unknown;
  status: number;
  answer: unknown;
}

/** Of a server that is gone; still nobody should come upon them. */
const SECRETS = new Set(['accessToken', 'refreshToken', 'deviceCode', 'code']);
const withoutSecrets = (key: string, value: unknown): unknown =>
  SECRETS.has(key) && typeof value === 'string' && !/^[A-Z_]+$/.test(value) ? `the ${key}` : value;

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** A path as the routes know it: without its ids, and without what follows a question mark. */
const routeOf = (method: string, path: string): string =>
  `${method} ${(path.split('?')[0] ?? '').replaceAll(ID, '{id}')}`;

/** Has the extension's whole conversation with a new server: all that it asks of one, with what refuses it. */
export async function converse(): Promise<Exchange[]> {
  const server = await startTestServer();
  try {
    return await conversation(server);
  } finally {
    await server.stop();
  }
}

/** What people are told of is worked out after the answer. */
async function told(server: TestServer, count: number): Promise<void> {
  const { unseen } = await data(server.as('ana').GET('/api/v1/notifications/unseen'));
  if (unseen >= count) return;
  await new Promise((resolve) => setTimeout(resolve, 20));
  return told(server, count);
}

async function conversation(server: TestServer): Promise<Exchange[]> {
  const exchanges: Exchange[] = [];
  await server.join('ana', 'ben', 'cleo');
  await server.befriend('ana', 'ben');
  const ask = async (who: string | undefined, method: string, path: string, body?: object): Promise<never> => {
    const bearer = who === undefined ? {} : { authorization: `Bearer ${server.tokens(who).accessToken}` };
    const headers = { ...bearer, ...(body && { 'content-type': 'application/json' }) };
    const response = await server.request(path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const answer = (await response.json()) as { data: never };
    const exchange = { route: routeOf(method, path), ...(body && { body }), status: response.status, answer };
    exchanges.push(JSON.parse(JSON.stringify(exchange, withoutSecrets)) as Exchange);
    return answer.data;
  };
  const given = (message: string, page: object) =>
    data(
      server.as('ben').POST('/api/v1/shares', {
        body: { url: `https://example.org/${message}`, toUserId: server.id('ana'), message, startAt: 12, page },
      }),
    );

  // Connecting
  await ask(undefined, 'GET', '/api/v1/meta');
  const { deviceCode, userCode } = await ask(undefined, 'POST', '/api/v1/device/code', {
    name: 'Chrome on Linux',
    kind: 'extension',
  });
  await ask(undefined, 'POST', '/api/v1/device/token', { deviceCode });
  await data(server.as('ana').POST('/api/v1/device/approve', { body: { userCode } }));
  server.clock.advance(10);
  const { refreshToken } = await ask(undefined, 'POST', '/api/v1/device/token', { deviceCode });
  await ask(undefined, 'POST', '/api/v1/auth/refresh', { refreshToken });
  await ask(undefined, 'POST', '/api/v1/auth/refresh', { refreshToken: 'spent' });
  await ask(undefined, 'GET', '/api/v1/sync');

  // Receiving
  const film = await given('film', { title: 'A film', duration: 600, description: 'Of birds', author: 'Ben' });
  await told(server, 3);
  await ask('ana', 'GET', '/api/v1/notifications/unseen');
  await ask('ana', 'GET', '/api/v1/notifications');
  await ask('ana', 'POST', '/api/v1/notifications/seen', {});
  await given('page', {});
  await ask('ana', 'GET', '/api/v1/sync');
  const item = `/api/v1/inbox/${film.id}`;
  const progress = { position: 30, duration: 600, covered: [[0, 30]] };
  await ask('ana', 'PATCH', `${item}/read`, { read: true });
  await ask('ana', 'PATCH', item, { progress });
  await ask('ana', 'PATCH', item, { status: 'watched' });
  await ask('ana', 'POST', '/api/v1/inbox/read', { upTo: timeOf(server.clock.ms()) });
  await ask('ana', 'DELETE', item);
  await ask('ana', 'POST', `${item}/restore`);
  await ask('ana', 'DELETE', '/api/v1/inbox/0198a1b2-0000-7000-8000-000000000000');

  // Sending
  const page = { title: 'Kayak', duration: 90, selection: 'so calming' };
  const sent = { url: 'https://example.org/kayak', toUserIds: [server.id('ben')], message: 'frist', startAt: 3, page };
  const { shares } = await ask('ana', 'POST', '/api/v1/shares/batch', sent);
  await ask('ana', 'POST', '/api/v1/shares/batch', { ...sent, toUserIds: [server.id('cleo')] });
  await ask('ana', 'GET', '/api/v1/shares/sent?limit=100');
  const [{ id }] = shares as [{ id: string }];
  await ask('ana', 'PATCH', `/api/v1/shares/${id}`, { message: 'first' });
  server.clock.advance(301);
  await ask('ana', 'PATCH', `/api/v1/shares/${id}`, { message: 'late' });
  await ask('ana', 'DELETE', `/api/v1/shares/${id}`);
  await ask('ana', 'POST', '/api/v1/invites');

  // Alerts, and the end
  await ask('ana', 'GET', '/api/v1/push/key');
  await ask('ana', 'POST', '/api/v1/auth/logout');
  return exchanges;
}
