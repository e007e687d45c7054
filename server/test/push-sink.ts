import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import type { SafeFetchOptions } from '../src/kernel/safe-fetch.ts';
import type { PushMessage } from '#shared/push-message.ts';
import { certificate } from './push-certificate.ts';

/** How a push is met: a status, one with the wait it asks for in seconds, or no answer at all. */
export type Mood = number | { status: number; retryAfter: number } | 'hang';

export interface PushBrowser {
  endpoint: string;
  keys: { p256dh: string; auth: string };
  /** What came for it and was taken, decrypted. */
  received: PushMessage[];
}

export interface PushSink {
  /** For the server under test: the names of push services lead here. */
  web: SafeFetchOptions;
  /** Of all hosts, unless one has its own. */
  mood: Mood;
  moodByHost: Record<string, Mood>;
  /** Every request, with what its signature and its headers say. */
  requests: { host: string; at: number; ttl: number; topic: string | undefined; subject: string; status: number }[];
  /** How many requests that hung were not waited for any longer. */
  givenUp: number;
  /** A browser that subscribes with the key of the server under test. */
  subscribe(serverKey: string, host?: string): PushBrowser;
  /** The same for a browser that decrypts by itself what it takes. Returns its endpoint. */
  register(serverKey: string, take: (body: Buffer) => void, host?: string): string;
  stop(): Promise<void>;
}

export const MOZILLA = 'updates.push.services.mozilla.com';
export const GOOGLE = 'fcm.googleapis.com';
export const APPLE = 'web.push.apple.com';

interface Subscriber {
  serverKey: string;
  take(body: Buffer): void;
}

interface Keys {
  ecdh: ReturnType<typeof createECDH>;
  auth: string;
}

/** A push service on loopback that checks who pushes (RFC 8292), and the browsers behind it, which decrypt (RFC 8291). */
export async function startPushSink(): Promise<PushSink> {
  const browsers = new Map<string, Subscriber>();
  const trusted = getCACertificates('default');
  setDefaultCACertificates([...trusted, certificate.cert]);
  const server = createServer(certificate, (request, response) => void answer(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = request.headers.host ?? '';
    const browser = browsers.get(`https://${host}${request.url ?? ''}`);
    const body = await buffer(request);
    const claims = browser && signedBy(request.headers.authorization ?? '', browser.serverKey, `https://${host}`);
    const mood = service.moodByHost[host] ?? service.mood;
    const status = !browser ? 404 : !claims ? 403 : mood === 'hang' ? 0 : typeof mood === 'number' ? mood : mood.status;
    service.requests.push({
      host,
      at: Date.now(),
      ttl: Number(request.headers['ttl']),
      topic: [request.headers['topic'] ?? []].flat()[0],
      subject: claims?.sub ?? '',
      status,
    });
    if (status === 0) return void response.once('close', () => (service.givenUp += 1));
    if (status === 201) browser?.take(body);
    const headers = typeof mood === 'object' ? { 'retry-after': String(mood.retryAfter) } : {};
    response.writeHead(status, headers).end();
  }

  const service: PushSink = {
    web: {
      resolve: () => Promise.resolve(['93.184.215.14']),
      dial: () => ({ host: '127.0.0.1', port }),
      patience: { connect: 6000, headers: 3000, total: 8000 },
    },
    mood: 201,
    moodByHost: {},
    requests: [],
    givenUp: 0,
    subscribe(serverKey, host) {
      const ecdh = createECDH('prime256v1');
      const keys = { p256dh: ecdh.generateKeys('base64url'), auth: randomBytes(16).toString('base64url') };
      const received: PushMessage[] = [];
      const take = (body: Buffer) =>
        received.push(JSON.parse(decrypted(body, { ecdh, auth: keys.auth })) as PushMessage);
      return { endpoint: service.register(serverKey, take, host), keys, received };
    },
    register(serverKey, take, host = MOZILLA) {
      const endpoint = `https://${host}/push/${randomBytes(16).toString('hex')}`;
      browsers.set(endpoint, { serverKey, take });
      return endpoint;
    },
    stop: () => stopped(server, trusted),
  };
  return service;
}

function stopped(server: Server, trusted: string[]): Promise<void> {
  setDefaultCACertificates(trusted);
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** What the token says, if it was signed with the key that the browser subscribed with, for this service, for a day at most. */
function signedBy(authorization: string, serverKey: string, audience: string): { sub: string } | undefined {
  const [, token = '', key] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization) ?? [];
  const [header = '', payload = '', signature = ''] = token.split('.');
  if (key !== serverKey) return undefined;
  const point = Buffer.from(key, 'base64url');
  const [x = '', y = ''] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'));
  const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
  const isRight = verify(
    'sha256',
    Buffer.from(`${header}.${payload}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { aud: string; exp: number; sub: string };
  const seconds = claims.exp - Date.now() / 1000;
  return isRight && claims.aud === audience && seconds > 0 && seconds <= 86_400 ? claims : undefined;
}

const derived = (secret: Buffer, salt: Buffer, info: Buffer | string, length: number) =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, length));

/** One record of `aes128gcm` (RFC 8188), with keys from both sides (RFC 8291 §3.4). */
function decrypted(body: Buffer, { ecdh, auth }: Keys): string {
  const salt = body.subarray(0, 16);
  const keyEnd = 21 + body.readUInt8(20);
  const theirs = body.subarray(21, keyEnd);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), ecdh.getPublicKey(), theirs]);
  const input = derived(ecdh.computeSecret(theirs), Buffer.from(auth, 'base64url'), info, 32);
  const key = derived(input, salt, 'Content-Encoding: aes128gcm\0', 16);
  const nonce = derived(input, salt, 'Content-Encoding: nonce\0', 12);
  const decipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(body.subarray(-16));
  const padded = Buffer.concat([decipher.update(body.subarray(keyEnd, -16)), decipher.final()]);
  // The last record ends with 2, and zeros after it.
  return padded.subarray(0, padded.lastIndexOf(2)).toString();
}
