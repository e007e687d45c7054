import { randomUUID } from 'node:crypto';
import { data } from '#shared/client.ts';
import type { TestServer } from './harness.ts';
import type { PushBrowser, PushSink } from './push-sink.ts';

/** What tests of notifications do again and again. */

interface Subscribing {
  host?: string;
  kind?: 'extension' | 'dashboard';
  device?: string;
}

export async function subscribe(server: TestServer, service: PushSink, username: string, how: Subscribing = {}) {
  const { host, kind = 'extension', device = randomUUID() } = how;
  const { publicKey } = await data(server.as(username).GET('/api/v1/push/key'));
  const browser = service.subscribe(publicKey, host);
  const { endpoint, keys } = browser;
  const body = { kind, device, endpoint, keys };
  const { id } = await data(server.as(username).PUT('/api/v1/push/subscriptions', { body }));
  return Object.assign(browser satisfies PushBrowser, { id, device });
}

let made = 0;

/** Returns the id of the share. */
export async function send(server: TestServer, from: string, to: string, more: { message?: string } = {}) {
  made += 1;
  const body = {
    url: `https://example.org/film/${made}`,
    toUserId: server.id(to),
    page: { title: `Film ${made}` },
    ...more,
  };
  return (await data(server.as(from).POST('/api/v1/shares', { body }))).id;
}

export const notificationsOf = (server: TestServer, username: string) =>
  data(server.as(username).GET('/api/v1/notifications', { params: { query: {} } }));
