import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { createApp } from '../server/src/app.ts';
import { systemClock } from '../server/src/kernel/clock.ts';
import { readConfig } from '../server/src/kernel/config.ts';
import { createLog } from '../server/src/kernel/log.ts';
import { listen, type RunningServer } from '../server/src/server.ts';
import { freePort } from '../server/test/process.ts';
import { startPushSink, type PushBrowser, type PushSink } from '../server/test/push-sink.ts';
import { launchNotifyingBrowser } from './chromium.ts';
import { befriend, logIn, member, type Member } from './people.ts';
import { alertsOf, pusherOf } from './pushed.ts';

/**
 * One person with four devices. What the server pushes is encrypted, signed, and taken by a push service on this
 * machine; a browser that can reach none of its own is handed what came there.
 */

interface Device {
  page: Page;
  pushed: PushBrowser;
  push: Awaited<ReturnType<typeof pusherOf>>;
  /** How many of the pushes the browser has been handed. */
  handed: number;
}

const DEVICES = 4;

const directory = mkdtempSync(join(tmpdir(), 'watchthis-e2e-'));
let service: PushSink;
let server: RunningServer;
let browser: Browser;
let mia: Member;
let jonas: Member;
const devices: Device[] = [];

beforeAll(async () => {
  [service, browser] = await Promise.all([startPushSink(), launchNotifyingBrowser()]);
  const port = await freePort();
  const config = readConfig({ DATA_DIR: directory, PORT: String(port), RATE_LIMITS: 'off' });
  server = await listen(
    await createApp({ config, clock: systemClock, log: createLog('silent'), web: service.web }),
    config,
  );
  const address = `http://localhost:${port}`;
  [mia, jonas] = [await member(address, 'mia'), await member(address, 'jonas')];
  await befriend(mia, jonas);
  const { publicKey } = await data(jonas.client.GET('/api/v1/push/key'));
  for (let n = 0; n < DEVICES; n += 1) {
    const context = await browser.newContext();
    context.setDefaultTimeout(20_000);
    await context.grantPermissions(['notifications'], { origin: address });
    const page = await context.newPage();
    await logIn(page, address, 'jonas');
    const pushed = service.subscribe(publicKey);
    const { endpoint, keys } = pushed;
    const body = { kind: 'dashboard', device: randomUUID(), endpoint, keys } as const;
    await data(jonas.client.PUT('/api/v1/push/subscriptions', { body }));
    devices.push({ page, pushed, push: await pusherOf(page), handed: 0 });
  }
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
  await service.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** What a device shows, of all that was pushed to it so far. */
async function shownBy(device: Device) {
  for (; device.handed < device.pushed.received.length; device.handed += 1) {
    const message = device.pushed.received[device.handed];
    if (message) await device.push(message);
  }
  return alertsOf(device.page);
}

const send = (url: string, title: string) =>
  data(mia.client.POST('/api/v1/shares', { body: { url, toUserId: jonas.pair.user.id, page: { title } } }));

it('closes on the other three what was opened on one, and nothing else', { timeout: 60_000 }, async () => {
  const { id } = await send('https://example.org/hummingbirds', 'Hummingbirds');
  const other = await send('https://example.org/kayaks', 'Kayaks');
  const [first, second] = [
    [id, 'Mia sent you an article', 'Hummingbirds'],
    [other.id, 'Mia sent you an article', 'Kayaks'],
  ];
  const inOrder = async (device: Device) => (await shownBy(device)).toSorted();
  for (const device of devices) await expect.poll(() => inOrder(device), { timeout: 10_000 }).toEqual([first, second]);
  const [opened] = devices;
  await opened?.page.goto(new URL(`/i/${id}`, opened.page.url()).href);
  for (const device of devices) await expect.poll(() => inOrder(device), { timeout: 10_000 }).toEqual([second]);
  await opened?.page.goto(new URL(`/i/${other.id}`, opened.page.url()).href);
  for (const device of devices) await expect.poll(() => inOrder(device), { timeout: 10_000 }).toEqual([]);
});
