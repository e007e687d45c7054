import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { createApp } from '../server/src/app.ts';
import { systemClock } from '../server/src/kernel/clock.ts';
import { readConfig } from '../server/src/kernel/config.ts';
import { createLog } from '../server/src/kernel/log.ts';
import { listen, type RunningServer } from '../server/src/server.ts';
import { freePort } from '../server/test/process.ts';
import { startPushSink, type PushSink } from '../server/test/push-sink.ts';
import { type Autopush, startAutopush } from './autopush.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { openTab, tabAt, type Tab } from './firefox-tab.ts';
import { inWindowOf, windowOf, type FirefoxWindow } from './firefox-window.ts';
import { befriend, member, type Member } from './people.ts';

/**
 * Alerts of the dashboard in Firefox: what the server pushes is encrypted and signed, checked by a push service on this
 * machine, and decrypted by Firefox itself. Jonas has the browser, Mia is somewhere else.
 */

const PASSWORD = 'four unrelated words here';
const TITLE = 'Mia sent you an article';

const directory = mkdtempSync(join(tmpdir(), 'watchthis-e2e-'));
let service: PushSink;
let autopush: Autopush;
let server: RunningServer;
let address: string;
let browser: FirefoxProcess;
let mia: Member;
let jonas: Member;
let page: Tab;
let firefox: FirefoxWindow;

beforeAll(async () => {
  [service, browser] = await Promise.all([startPushSink(), startFirefox()]);
  autopush = await startAutopush(service);
  const port = await freePort();
  const config = readConfig({ DATA_DIR: directory, PORT: String(port), RATE_LIMITS: 'off' });
  server = await listen(
    await createApp({ config, clock: systemClock, log: createLog('silent'), web: service.web }),
    config,
  );
  address = `http://localhost:${port}`;
  [mia, jonas] = [await member(address, 'mia'), await member(address, 'jonas')];
  await befriend(mia, jonas);
  firefox = windowOf(await inWindowOf(browser.send));
  await firefox.prefer({ ...autopush.preferences, 'alerts.useSystemBackend': false });
  page = await openTab(browser.send);
});
afterAll(async () => {
  await browser?.stop();
  await server?.stop();
  await Promise.all([autopush?.stop(), service?.stop()]);
  rmSync(directory, { recursive: true, force: true });
});

const send = (url: string, title: string) =>
  data(mia.client.POST('/api/v1/shares', { body: { url, toUserId: jonas.pair.user.id, page: { title } } }));
const says = (text: string | RegExp) => expect.poll(() => page.text()).toMatch(text);
const press = (name: string) => page.click({ role: 'button', name });
/** The alerts that the dashboard knows of. */
const shown = () =>
  page.run<string[][]>(`navigator.serviceWorker.ready
    .then((registration) => registration.getNotifications())
    .then((alerts) => alerts.map(({ tag, title, body }) => [tag, title, body]))`);

describe('alerts in Firefox', () => {
  it('are turned on by one press, to which Firefox asks once', async () => {
    await page.go(`${address}/login`);
    await page.fill('Username', 'jonas');
    await page.fill('Password', PASSWORD);
    await press('Log in');
    await says(/Good .*Jonas/);
    await page.go(`${address}/settings`);
    await says('This browser shows no alerts.');
    await press('Turn alerts on');
    expect(await firefox.allow()).toContain('to send notifications?');
    await says('This browser shows alerts.');
  });

  it('come signed by the server and encrypted for the browser, and lead to what was sent', async () => {
    const { id } = await send('https://example.org/hummingbirds', 'Hummingbirds');
    await expect.poll(() => firefox.alerts()).toEqual([[TITLE, 'Hummingbirds']]);
    await expect.poll(shown).toEqual([[id, TITLE, 'Hummingbirds']]);
    await firefox.pressAlert(TITLE);
    await expect.poll(() => page.run('location.pathname')).toBe(`/i/${id}`);
    await says('Hummingbirds');
    await expect.poll(() => firefox.alerts()).toEqual([]);
    expect(service.requests[0]).toMatchObject({ subject: 'mailto:no-reply@localhost', status: 201 });
  });

  it('go when it was watched elsewhere', async () => {
    const { id } = await send('https://example.org/kayaks', 'Kayaks');
    await expect.poll(() => firefox.alerts()).toEqual([[TITLE, 'Kayaks']]);
    await data(jonas.client.PATCH('/api/v1/inbox/{id}', { params: { path: { id } }, body: { status: 'watched' } }));
    // By itself it would stay for twenty seconds.
    await expect.poll(() => firefox.alerts(), { timeout: 10_000 }).toEqual([]);
    await expect.poll(shown).toEqual([]);
  });

  it('open the dashboard where nothing of it is open', async () => {
    await page.close();
    const { id } = await send('https://example.org/owls', 'Owls');
    await expect.poll(() => firefox.alerts()).toEqual([[TITLE, 'Owls']]);
    await firefox.pressAlert(TITLE);
    page = await tabAt(browser.send, `/i/${id}`);
    await says('Owls');
    expect(new Set(autopush.acknowledged)).toEqual(new Set([100]));
  });
});
