import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
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

let directory: string;
let site: Server;
let server: RunningServer;
let ana: Member;
let profile: Profile;
let dashboard: Page;
/** What the site answers when the server asks; it waits until it is told to. */
let answer: (html: string) => void;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'watchthis-e2e-'));
  const asked = Promise.withResolvers<ServerResponse>();
  site = createServer((_, response) => asked.resolve(response));
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
  const address = `http://localhost:${port}`;
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

describe('a bare link', { timeout: 60_000 }, () => {
  it('is there at once, and gets its title in dashboard and popup without anybody’s help', async () => {
    const popup = await profile.open('popup.html');
    const friends = await data(ana.client.GET('/api/v1/friends'));
    const body = { url: 'http://birds.com/hover?utm_source=chat', toUserId: friends[0]?.user.id ?? '' };
    await data(ana.client.POST('/api/v1/shares', { body }));
    for (const page of [dashboard, popup]) await page.getByText('birds.com/hover', { exact: true }).first().waitFor();
    answer('<meta property="og:title" content="How hummingbirds hover"><meta property="og:site_name" content="Birds">');
    for (const page of [dashboard, popup]) await page.getByText('How hummingbirds hover').first().waitFor();
    expect(await dashboard.getByText('birds.com/hover', { exact: true }).count()).toBe(0);
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
