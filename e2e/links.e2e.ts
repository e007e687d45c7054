import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { createApp } from '../server/src/app.ts';
import { systemClock } from '../server/src/kernel/clock.ts';
import { readConfig } from '../server/src/kernel/config.ts';
import { createLog } from '../server/src/kernel/log.ts';
import { listen, type RunningServer } from '../server/src/server.ts';
import { connect, member, signUp, type Member } from './people.ts';
import { openProfile, type Profile } from './profile.ts';

/** A link of which nothing is known but itself, sent to somebody who has dashboard and popup open. */

const PREVIEWED = '<title>Seen before it is sent</title><meta property="og:image" content="/bird.png">';

let directory: string;
let site: Server;
let server: RunningServer;
let ana: Member;
let profile: Profile;
let dashboard: Page;
let address: string;
/** What the site answers when the server asks; it waits until it is told to. */
let answer: (html: string) => void;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'watchthis-e2e-'));
  const asked = Promise.withResolvers<ServerResponse>();
  const png = await sharp({ create: { width: 800, height: 450, channels: 3, background: '#2a6' } })
    .png()
    .toBuffer();
  site = createServer((request, response) => {
    if (request.url === '/bird.png') response.setHeader('content-type', 'image/png').end(png);
    else if (request.url === '/preview') response.setHeader('content-type', 'text/html').end(PREVIEWED);
    else asked.resolve(response);
  });
  answer = (html) => void asked.promise.then((response) => response.setHeader('content-type', 'text/html').end(html));
  const sitePort = await portOf(site);
  const port = await freePort();
  const app = await createApp({
    config: readConfig({ PORT: String(port), DATA_DIR: directory, RATE_LIMITS: 'off' }),
    clock: systemClock,
    log: createLog('silent'),
    // The web is this site, on this machine.
    web: {
      resolve: () => Promise.resolve(['93.184.215.14']),
      dial: () => ({ host: '127.0.0.1', port: sitePort }),
    },
  });
  server = await listen(app, { host: '127.0.0.1', port });
  address = `http://localhost:${port}`;
  [ana, profile] = await Promise.all([member(address, 'ana'), openProfile()]);
  dashboard = await profile.context.newPage();
  await signUp(dashboard, address, 'ben');
  const { code } = await data(ana.client.POST('/api/v1/invites', {}));
  await dashboard.goto(`${address}/invite/${code}`);
  await dashboard.getByRole('button', { name: /friends/i }).click();
  await connect(profile, address);
  await dashboard.goto(`${address}/inbox`);
}, 60_000);
afterAll(async () => {
  await profile?.close();
  await server?.stop();
  site.closeAllConnections();
  site.close();
  rmSync(directory, { recursive: true, force: true });
});

describe('a bare link', () => {
  it('is there at once, and gets its title in dashboard and popup without anybody’s help', async () => {
    const popup = await profile.open('popup.html');
    const friends = await data(ana.client.GET('/api/v1/friends'));
    const body = { url: 'http://birds.com/hover?utm_source=chat', toUserId: friends[0]?.user.id ?? '' };
    await data(ana.client.POST('/api/v1/shares', { body }));
    for (const page of [dashboard, popup]) await page.getByText('birds.com/hover', { exact: true }).first().waitFor();
    answer('<meta property="og:title" content="How hummingbirds hover"><meta property="og:image" content="/bird.png">');
    for (const page of [dashboard, popup]) {
      const item = page.locator('.item', { hasText: 'How hummingbirds hover' }).first();
      await item.waitFor();
      // By way of the server alone, and small.
      const picture = item.locator('.thumb img');
      expect(await picture.evaluate((img: HTMLImageElement) => img.src)).toMatch(
        /^http:\/\/localhost:\d+\/api\/v1\/pictures\/[\w-]+$/,
      );
      await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(640);
    }
    expect(await dashboard.getByText('birds.com/hover', { exact: true }).count()).toBe(0);
  });

  it('shows title and picture before it is sent', async () => {
    await dashboard.goto(`${address}/share?text=${encodeURIComponent('http://birds.com/preview')}`);
    const card = dashboard.locator('.page-card');
    await card.getByText('Seen before it is sent').waitFor();
    await expect.poll(() => card.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(640);
  });
});

async function portOf(of: Server): Promise<number> {
  await new Promise<void>((ready) => of.listen(0, '127.0.0.1', ready));
  return (of.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await portOf(probe);
  await new Promise((done) => probe.close(done));
  return port;
}
