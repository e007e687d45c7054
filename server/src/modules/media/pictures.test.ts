import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../kernel/clock.ts';
import { createLog } from '../../kernel/log.ts';
import { createSafeFetch } from '../../kernel/safe-fetch.ts';
import { createPictures, type Pictures } from './pictures.ts';

/** The host of all pictures, on loopback. */
let host: Server;
let answer: RequestListener;
let asked: string[];
let dataDir: string;
let ahead: number;
let pictures: Pictures;
let photo: Buffer;

const MINUTE = 60_000;
const send =
  (body: Buffer | string, type = 'image/png', status = 200): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': type }).end(body);

beforeAll(async () => {
  photo = await sharp({ create: { width: 1200, height: 630, channels: 3, background: '#246' } })
    .png()
    .toBuffer();
  host = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
});
afterAll(() => {
  host.closeAllConnections();
  host.close();
});
beforeEach(() => {
  asked = [];
  ahead = 0;
  answer = send(photo);
  dataDir = mkdtempSync(join(tmpdir(), 'watchthis-test-'));
  pictures = open();
});
afterEach(async () => {
  await pictures.stop();
  rmSync(dataDir, { recursive: true });
});

function open(patience = 20_000): Pictures {
  const safeFetch = createSafeFetch({
    resolve: (name) => Promise.resolve([name === 'inside.com' ? '10.0.0.1' : '93.184.215.14']),
    dial: () => ({ host: '127.0.0.1', port: (host.address() as AddressInfo).port }),
  });
  const clock = { ...systemClock, ms: () => systemClock.ms() + ahead };
  return createPictures({ safeFetch, dataDir, clock, patience, log: createLog('silent') });
}

const nameOf = (address: string) => pictures.pathOf(address)?.split('/').at(-1) ?? '';
const look = (address: string) => pictures.read(nameOf(address));
const seen = async (address: string) => ((await look(address)) ? 'seen' : 'nothing');

describe('a picture', () => {
  it('is fetched once, made small, and kept', async () => {
    const found = await look('http://site.com/a.png');
    const { bytes, etag } = found!;
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 640, height: 336 });
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    expect(await look('http://site.com/a.png')).toEqual({ bytes, etag });
    pictures = open();
    expect(await look('http://site.com/a.png')).toEqual({ bytes, etag });
    expect(asked).toEqual(['/a.png']);
  });

  it('is fetched once for all who look at the same moment', async () => {
    await Promise.all(Array.from({ length: 10 }, () => look('http://site.com/a.png')));
    expect(asked).toEqual(['/a.png']);
  });

  it('is there before anybody looks, so that its host does not learn when that was', async () => {
    pictures.prepare('http://site.com/a.png');
    await vi.waitFor(() => expect(readdirSync(join(dataDir, 'pictures'))).toHaveLength(1));
    expect(await seen('http://site.com/a.png')).toBe('seen');
    expect(asked).toEqual(['/a.png']);
    for (const nothing of [null, undefined, '', 'data:image/png;base64,AA']) pictures.prepare(nothing);
    expect(asked).toEqual(['/a.png']);
  });

  it('is what its bytes say, whatever the host calls it', async () => {
    answer = send(photo, 'application/octet-stream');
    expect(await seen('http://site.com/a')).toBe('seen');
    answer = send('<!doctype html>', 'image/png');
    expect(await seen('http://site.com/b')).toBe('nothing');
    answer = send(photo, 'text/html');
    expect(await seen('http://site.com/c')).toBe('nothing');
  });

  it('is not waited for by those who look; the next time it is there', async () => {
    const { promise: whenAllowed, resolve: allow } = Promise.withResolvers<undefined>();
    answer = (request, response) => void whenAllowed.then(() => send(photo)(request, response));
    pictures = open(20);
    expect(await seen('http://site.com/a.png')).toBe('nothing');
    allow(undefined);
    await vi.waitFor(async () => expect(await seen('http://site.com/a.png')).toBe('seen'));
    expect(asked).toEqual(['/a.png']);
  });

  it('is shown though it cannot be kept', async () => {
    writeFileSync(join(dataDir, 'pictures'), 'in the way');
    expect(await seen('http://site.com/a.png')).toBe('seen');
  });
});

describe('a picture that cannot be had', () => {
  it.each([
    ['is gone', () => send('', 'text/html', 404), 24 * 60],
    ['is none', () => send('<svg/>', 'image/svg+xml'), 24 * 60],
    ['is too large', () => send(Buffer.alloc(2_200_000, photo)), 24 * 60],
    ['is away for a while', () => send('', 'text/html', 503), 10],
  ])('because it %s is not asked for again at once', async (_, how, minutes) => {
    answer = how();
    expect(await seen('http://site.com/a.png')).toBe('nothing');
    answer = send(photo);
    ahead = (minutes - 1) * MINUTE;
    expect(await seen('http://site.com/a.png')).toBe('nothing');
    expect(asked).toHaveLength(1);
    ahead = (minutes + 1) * MINUTE;
    expect(await seen('http://site.com/a.png')).toBe('seen');
  });

  it('because it is inside of a network is not asked for at all', async () => {
    expect(await seen('http://inside.com/a.png')).toBe('nothing');
    expect(await seen('http://192.168.1.1/a.png')).toBe('nothing');
    expect(asked).toEqual([]);
  });

  it('because nobody here has made its path is not asked for at all', async () => {
    for (const name of ['', 'x', '../keys.json', Buffer.from('http://site.com/a.png').toString('base64url')]) {
      await expect(pictures.read(name)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(asked).toEqual([]);
  });
});

it('stops without waiting for hosts that are slow', async () => {
  answer = () => undefined;
  const looks = Array.from({ length: 8 }, (_, i) => seen(`http://site.com/${i}`));
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await pictures.stop();
  expect(new Set(await Promise.all(looks))).toEqual(new Set(['nothing']));
  expect(asked).toHaveLength(1);
});
