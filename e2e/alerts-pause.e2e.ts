import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { type RunningProcess, startProcess } from '../server/test/process.ts';
import { allowedExtension } from './allowed-extension.ts';
import { flaws } from './flaws.ts';
import { befriend, connect, member, type Member } from './people.ts';
import { openProfile, type Profile } from './profile.ts';

/** Alerts of the extension in Chromium, and pausing them. Ana has the browser, Ben is somewhere else. */

const extension = allowedExtension({ permissions: ['notifications'] });
let directory: string;
let server: RunningProcess;
let profile: Profile;
let options: Page;
let ana: Member;
let ben: Member;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'watchthis-e2e-'));
  const environment = { DATA_DIR: directory, RATE_LIMITS: 'off' };
  [server, profile] = await Promise.all([startProcess({ environment }), openProfile({ extension: extension.path })]);
  [ana, ben] = [await member(server.address, 'ana'), await member(server.address, 'ben')];
  await befriend(ana, ben);
  await connect(profile, server.address, ana);
  options = await profile.open('options.html');
});
afterAll(async () => {
  await profile?.close();
  await server?.stop();
  extension.remove();
  rmSync(directory, { recursive: true, force: true });
});

const send = (title: string) => {
  const body = { url: `https://example.org/${title}`, toUserId: ana.pair.user.id, page: { title } };
  return data(ben.client.POST('/api/v1/shares', { body }));
};
const press = async (name: string) => {
  await options.getByRole('button', { name }).focus();
  await options.keyboard.press('Enter');
};
const status = () => options.getByRole('group', { name: 'Pause alerts' }).getByRole('status');
const focused = () => options.evaluate(() => document.activeElement?.textContent);
const badge = (count: string) => expect.poll(() => profile.badge()).toBe(count);
/** The texts of the alerts on the screen. */
const alerts = async () =>
  (await profile.worker()).evaluate<string[]>(
    'registration.getNotifications().then((shown) => shown.map(({ body }) => body))',
  );
/** What the menu of the button has about alerts. */
const menu = async () => {
  const built = await (
    await profile.worker()
  ).evaluate<string>("chrome.storage.session.get('menu').then(({ menu }) => menu)");
  return (JSON.parse(built) as { id: string }[]).flatMap(({ id }) => (id.startsWith('pause') ? [id] : []));
};
/** As if it had been chosen there: the menu itself is the browser's. */
const choose = async (menuItemId: string) =>
  (await profile.worker()).evaluate(
    `chrome.contextMenus.onClicked.dispatch({ menuItemId: '${menuItemId}', editable: false }, { id: 1, incognito: false })`,
  );
const pausedUntil = async () =>
  new Date(
    await options.evaluate<number>(
      "chrome.storage.local.get('alertsPausedUntil').then((kept) => kept.alertsPausedUntil)",
    ),
  );

describe('alerts of the extension', () => {
  it('show what a friend sends, once they are turned on', async () => {
    await options.getByLabel(/^Show alerts in this browser/).check();
    await status().waitFor();
    await send('Owls');
    await expect.poll(alerts).toContain('Owls');
  });

  it('pause for an hour: the badge goes on counting', async () => {
    await press('For an hour');
    await status()
      .getByText(/^Alerts are paused until /)
      .waitFor();
    const left = (await pausedUntil()).getTime() - Date.now();
    expect(left).toBeGreaterThan(55 * 60_000);
    expect(left).toBeLessThanOrEqual(60 * 60_000);
    await expect.poll(focused).toBe('Show alerts again');
    expect(await flaws(options)).toEqual([]);
    await send('Kayaks');
    await badge('2');
    await options.reload();
    await status()
      .getByText(/^Alerts are paused until /)
      .waitFor();
    expect((await alerts()).filter((text) => text.includes('Kayaks'))).toEqual([]);
  });

  it('come again as soon as somebody says so', async () => {
    await press('Show alerts again');
    await expect.poll(focused).toBe('For an hour');
    await send('Bees');
    await expect.poll(alerts).toContainEqual(expect.stringContaining('Bees'));
  });

  it('pause until the next morning', async () => {
    await press('Until tomorrow');
    await status()
      .getByText(/^Alerts are paused until /)
      .waitFor();
    const until = await pausedUntil();
    const tomorrow = new Date();
    tomorrow.setDate(tomorrow.getDate() + 1);
    expect([until.getDate(), until.getHours(), until.getMinutes()]).toEqual([tomorrow.getDate(), 8, 0]);
    expect(await flaws(options)).toEqual([]);
  });

  it('pause from the menu of the button too, which then offers to show them again', async () => {
    await expect.poll(menu).toEqual(['pause-end']);
    await choose('pause-end');
    await expect.poll(menu).toEqual(['pause', 'pause-hour', 'pause-tomorrow']);
    await choose('pause-hour');
    await status()
      .getByText(/^Alerts are paused until /)
      .waitFor();
    await choose('pause-end');
    await options.getByRole('button', { name: 'For an hour' }).waitFor();
    await choose('pause-tomorrow');
    await status()
      .getByText(/^Alerts are paused until /)
      .waitFor();
    expect((await pausedUntil()).getHours()).toBe(8);
  });
});
