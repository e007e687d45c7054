import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { startProcess, type RunningProcess } from '../server/test/process.ts';
import { mortalWorker, type MortalWorker } from './mortal-worker.ts';
import { befriend, connect, member, type Member } from './people.ts';
import { openProfile, type Profile } from './profile.ts';
import { startSlowLine, type SlowLine } from './slow-line.ts';

/** What is sent arrives, once, whatever dies in between. */

let directory: string;
let server: RunningProcess;
let line: SlowLine;
let ana: Member;
let ben: Member;
let browser: Profile;
let worker: MortalWorker;

const start = (port?: number) =>
  startProcess({ environment: { DATA_DIR: directory, RATE_LIMITS: 'off' }, ...(port === undefined ? {} : { port }) });

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'watchthis-e2e-'));
  server = await start();
  line = await startSlowLine(server.port, 25);
  [ana, ben] = [await member(server.address, 'ana'), await member(server.address, 'ben')];
  await befriend(ana, ben);
  browser = await openProfile();
  await connect(browser, line.address, ana);
  worker = await mortalWorker(browser, ben);
});
afterAll(async () => {
  await browser?.close();
  await line?.stop();
  await server?.stop();
  rmSync(directory, { recursive: true, force: true });
});

describe('a send', { timeout: 180_000 }, () => {
  it('arrives exactly once when the worker is killed between the click and the answer, twenty times', async () => {
    const links = Array.from({ length: 20 }, (_, n) => `https://example.org/killed/${n}`);
    for (const [n, link] of links.entries()) {
      await worker.keep(link);
      // From "not on the line yet" to "answered already".
      await new Promise((resolve) => setTimeout(resolve, n * 7));
      await worker.kill();
      await worker.wake();
    }
    await expect.poll(async () => (await worker.arrived(links)).length).toBeGreaterThanOrEqual(20);
    expect((await worker.arrived(links)).toSorted()).toEqual(links.toSorted());
  });

  it('waits for a server that is down, and arrives with all others, in their order, without anybody’s help', async () => {
    const links = Array.from({ length: 20 }, (_, n) => `https://example.org/while-it-was-down/${n}`);
    await server.kill();
    for (const [n, link] of links.entries()) {
      await worker.choose(link);
      await expect.poll(worker.waiting).toBe(n + 1);
    }
    await worker.kill();
    server = await start(server.port);
    await expect.poll(() => worker.arrived(links), { timeout: 150_000, interval: 500 }).toHaveLength(links.length);
    expect(await worker.arrived(links)).toEqual(links);
    await expect.poll(worker.waiting).toBe(0);
  });
});

describe('the popup', () => {
  it('shows what it knows when the server is away, and says so', async () => {
    await data(
      ben.client.POST('/api/v1/shares', { body: { url: 'https://example.org/before', toUserId: ana.pair.user.id } }),
    );
    await expect.poll(() => browser.badge()).toBe('1');
    await expect.poll(() => cached()).toContain('https://example.org/before');
    await server.kill();
    const popup = await browser.open('popup.html');
    await popup.locator('.item').first().waitFor();
    await popup
      .getByText(/Can’t reach|does not answer/)
      .first()
      .waitFor();
    await popup.context().setOffline(true);
    await popup.reload();
    await popup.locator('.item').first().waitFor();
    await popup.getByText(/You are offline/).waitFor();
    await popup.context().setOffline(false);
    server = await start(server.port);
    await popup.close();
  });
});

const cached = () =>
  worker.page.evaluate<string>("chrome.storage.local.get('cache').then(({ cache }) => JSON.stringify(cache))");
