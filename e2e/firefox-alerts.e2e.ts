import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { type RunningProcess, startProcess } from '../server/test/process.ts';
import { type Firefox, openFirefox } from './firefox.ts';
import { pair } from './firefox-pairing.ts';
import { befriend, member, type Member } from './people.ts';

/**
 * Alerts of the extension in Firefox, on the manifest that ships: no push service reaches it, so an alarm looks after what is
 * new. Ana has the browser, Ben is somewhere else.
 */

const TITLE = 'Ben sent you an article';

let directory: string;
let server: RunningProcess;
let firefox: Firefox;
let ana: Member;
let ben: Member;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'watchthis-e2e-'));
  const environment = { DATA_DIR: directory, RATE_LIMITS: 'off' };
  [server, firefox] = await Promise.all([startProcess({ environment }), openFirefox()]);
  [ana, ben] = [await member(server.address, 'ana'), await member(server.address, 'ben')];
  await befriend(ana, ben);
  await firefox.prefer({ 'alerts.useSystemBackend': false });
  await pair(firefox, server.address, ana);
});
afterAll(async () => {
  await Promise.all([firefox?.stop(), server?.stop()]);
  rmSync(directory, { recursive: true, force: true });
});

const send = (title: string) => {
  const body = { url: `https://example.org/${title}`, toUserId: ana.pair.user.id, page: { title } };
  return data(ben.client.POST('/api/v1/shares', { body }));
};
const told = async () => JSON.stringify(await firefox.alerts());
const unread = async () => (await data(ana.client.GET('/api/v1/sync'))).unread;

describe('alerts of the extension in Firefox', () => {
  it('are turned on in its settings, to which Firefox asks once', async () => {
    const settings = await firefox.open('options.html');
    await settings.click('[aria-labelledby=alerts] input');
    expect(await firefox.allow()).toMatch(/WatchThis.*notifications/s);
    await expect.poll(() => settings.text()).toContain('They come within minutes');
    await send('Kayaks');
    await expect.poll(() => firefox.alerts()).toContainEqual([TITLE, 'Kayaks']);
    await settings.close();
  });

  it('go when it was seen elsewhere', async () => {
    const [item] = await data(ana.client.GET('/api/v1/inbox'));
    const params = { path: { id: item?.id ?? '' } };
    await data(ana.client.PATCH('/api/v1/inbox/{id}', { params, body: { status: 'watched' } }));
    // By itself it would stay for twenty seconds.
    await expect.poll(() => firefox.alerts(), { timeout: 10_000 }).not.toContainEqual([TITLE, 'Kayaks']);
  });

  it('come while the extension sleeps, which an alarm wakes, and open what was sent, which is then seen', async () => {
    await firefox.sleep();
    const { id } = await send('Owls');
    await expect.poll(() => firefox.alerts(), { timeout: 100_000 }).toContainEqual([TITLE, 'Owls']);
    await firefox.sleep();
    await firefox.pressAlert(TITLE);
    await firefox.tab(id);
    await expect.poll(() => firefox.alerts()).not.toContainEqual([TITLE, 'Owls']);
    await expect.poll(unread).toBe(0);
    await expect.poll(() => firefox.badge()).toBe('');
  });

  it('stay away while they are paused', async () => {
    const settings = await firefox.open('options.html');
    // What is above the button has come by then.
    await expect.poll(() => settings.text()).toContain('Nobody is muted');
    await settings.click({ role: 'button', name: 'For an hour' });
    await expect.poll(() => settings.text()).toContain('Alerts are paused until');
    await send('Bees');
    await expect.poll(() => firefox.badge()).toBe('1');
    expect(await told()).not.toContain('Bees');
    await settings.click({ role: 'button', name: 'Show alerts again' });
    await send('Ants');
    await expect.poll(told).toContain('Ants');
  });
});
