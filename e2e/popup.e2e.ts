import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { type RunningProcess, startProcess } from '../server/test/process.ts';
import { flaws } from './flaws.ts';
import { listenForComplaints } from './page-checks.ts';
import { befriend, connect, member, type Member } from './people.ts';
import { openProfile, type Profile } from './profile.ts';

/** Of the extension's pages, where some functions below run. */
declare const chrome: {
  storage: { [Area in 'local' | 'session']: { set(items: object): Promise<void>; remove(key: string): Promise<void> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

/** Every state of the popup, as it is built, against a real server, in light and dark, as small as browsers make it. */

/** Where to put pictures, for people; nowhere if it isn't said. */
const PICTURES = process.env['PICTURES'];

let directory: string;
let server: RunningProcess;
let ana: Member;
let ben: Member;
let profile: Profile;
let popup: Page;
let complaints: string[];

const start = (environment: Record<string, string>, port?: number) =>
  startProcess({ environment: { DATA_DIR: directory, ...environment }, ...(port !== undefined && { port }) });
const restart = async (environment: Record<string, string> = { RATE_LIMITS: 'off' }) => {
  await server.kill();
  server = await start(environment, server.port);
};

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'watchthis-e2e-'));
  [server, profile] = await Promise.all([start({ RATE_LIMITS: 'off' }), openProfile()]);
  [ana, ben] = [await member(server.address, 'ana'), await member(server.address, 'ben')];
});
afterEach(async () => {
  server.child.kill('SIGCONT');
  await profile.context.setOffline(false);
});
afterAll(async () => {
  await profile?.close();
  await server?.stop();
  rmSync(directory, { recursive: true, force: true });
});

async function open(file: 'popup.html' | 'options.html' = 'popup.html'): Promise<Page> {
  await popup?.close();
  complaints = [];
  popup = await profile.open(file);
  popup.setDefaultTimeout(20_000);
  await popup.emulateMedia({ reducedMotion: 'reduce' });
  return popup;
}

/** As the menu does. */
async function openOnShare(wanted: { target: object; quote: string }): Promise<void> {
  await popup.close();
  const worker = await profile.worker();
  await worker.evaluate((asked) => chrome.storage.session.set({ wanted: asked }), { ...wanted, at: Date.now() });
  await open();
}

/** For people to look at, if it is said where. */
async function picture(name: string): Promise<void> {
  if (PICTURES !== undefined) await popup.screenshot({ path: join(PICTURES, `${name}.png`) });
}

const store = (items: object) => popup.evaluate((what) => chrome.storage.local.set(what), items);
const forget = (area: 'local' | 'session', key: string) =>
  popup.evaluate(([where, what]) => chrome.storage[where].remove(what), [area, key] as const);
const share = (from: Member, to: Member, url: string) =>
  data(from.client.POST('/api/v1/shares', { body: { url, toUserId: to.pair.user.id, message: 'So calming' } }));

/** Something else that answers in place of the server. */
async function instead(status: number, meanwhile: () => Promise<void>): Promise<void> {
  await server.kill();
  const other: Server = createServer(({ method }, response) => {
    response.writeHead(method === 'OPTIONS' ? 204 : status, {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*, authorization',
    });
    response.end(method === 'OPTIONS' ? undefined : 'Bad gateway');
  });
  await new Promise<void>((listening) => other.listen(server.port, '127.0.0.1', listening));
  try {
    await meanwhile();
  } finally {
    other.close();
    other.closeAllConnections();
    server = await start({ RATE_LIMITS: 'off' }, server.port);
  }
}

describe('the popup', () => {
  it('says that there is nothing, and how to find a friend', async () => {
    await connect(profile, server.address, ana);
    await open();
    listenForComplaints(popup, (complaint) => complaints.push(complaint));
    await popup.getByRole('heading', { name: 'All caught up' }).waitFor();
    expect(await flaws(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Share this page' }).click();
    await popup.getByText('You have no friends here yet').waitFor();
    expect(await flaws(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Copy invitation' }).click();
    await popup.getByLabel('Invitation link').waitFor();
    expect(await flaws(popup)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('says that there was nothing to tell yet', async () => {
    // Of the connection they were told; half a year later that is forgotten.
    await server.kill();
    const database = new DatabaseSync(join(directory, 'watchthis.sqlite'));
    database.exec('delete from notifications');
    database.close();
    server = await start({ RATE_LIMITS: 'off' }, server.port);
    await open();
    await popup.getByRole('button', { name: 'Notifications', exact: true }).click();
    await popup.getByRole('heading', { name: 'Nothing yet' }).waitFor();
    expect(await flaws(popup)).toEqual([]);
    await popup.getByRole('tab', { name: 'Share' }).click();
  });

  it('says why a page can’t be shared, and takes a link instead', async () => {
    await popup.getByText('This page belongs to your browser').waitFor();
    await popup.getByLabel('Link', { exact: true }).fill('nothing');
    await popup.getByRole('button', { name: 'Share this link' }).click();
    await popup.getByText('That is not a link').waitFor();
    expect(await flaws(popup)).toEqual([]);
    await popup.getByLabel('Link', { exact: true }).fill('example.org/film');
    await popup.getByRole('button', { name: 'Share this link' }).click();
    await popup.getByRole('button', { name: 'Me, later' }).click();
    expect(await flaws(popup)).toEqual([]);
  });

  it('shows what is stored before it asks the network for anything', async () => {
    await befriend(ana, ben);
    for (let n = 1; n <= 12; n++) await share(ben, ana, `https://example.org/film/${n}`);
    await expect.poll(() => profile.badge()).toBe('12');
    await expect.poll(async () => (await open()).locator('.item').count()).toBe(12);
    server.child.kill('SIGSTOP');
    const asked: string[] = [];
    profile.context.on('request', (request) => asked.push(request.url()));
    await open();
    await popup.locator('.item').nth(11).waitFor();
    expect(asked.filter((url) => !/^chrome-extension:|\/api\/v1\/(?:sync|notifications\/unseen)$/.test(url))).toEqual(
      [],
    );
    expect(
      await popup.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
    ).not.toContainEqual(expect.stringMatching(/^http/));
    expect(await flaws(popup)).toEqual([]);
  });

  it('counts on its bell what one was not told yet, and lists it to those who press it', async () => {
    await open();
    const bell = popup.locator('.bell');
    await expect.poll(() => bell.getAttribute('aria-label'), { timeout: 5000 }).toMatch(/^\d+ new notifications?$/);
    expect(await flaws(popup)).toEqual([]);
    await bell.focus();
    await popup.keyboard.press('Enter');
    const rows = popup.getByRole('region', { name: 'Notifications' }).getByRole('link');
    await rows.first().waitFor();
    expect(await rows.first().innerText()).toMatch(/^New\.\s12 new from Ben$/);
    expect(await bell.getAttribute('aria-pressed')).toBe('true');
    expect(await flaws(popup)).toEqual([]);
    await picture('told');
    await expect.poll(() => bell.getAttribute('aria-label')).toBe('Notifications');
    expect(await data(ana.client.GET('/api/v1/notifications/unseen'))).toEqual({ unseen: 0 });
  });

  it('moves through that list by keys, and leads each line to where it can be looked at', async () => {
    const rows = popup.getByRole('region', { name: 'Notifications' }).getByRole('link');
    const hrefs = await rows.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs).toContain(`${server.address}/friends`);
    await popup.keyboard.press('j');
    expect(await rows.first().evaluate((link) => link === document.activeElement)).toBe(true);
    await popup.keyboard.press('End');
    expect(await rows.last().evaluate((link) => link === document.activeElement)).toBe(true);
    const [opened] = await Promise.all([profile.context.waitForEvent('page'), popup.keyboard.press('Enter')]);
    await opened.waitForURL((url) => url.href.startsWith(server.address));
    await opened.close();
    await popup.locator('.bell').click();
    await popup.locator('.item').first().waitFor();
  });

  it('adds what comes while the list is open, and has it seen at once', async () => {
    await open();
    await popup.locator('.bell').click();
    const rows = popup.getByRole('region', { name: 'Notifications' }).getByRole('link');
    await rows.first().waitFor();
    const { id } = await share(ben, ana, 'https://example.org/film/13');
    await popup.getByRole('link', { name: /^New\. Ben sent you/ }).waitFor();
    await expect.poll(() => data(ana.client.GET('/api/v1/notifications/unseen'))).toEqual({ unseen: 0 });
    await data(ben.client.DELETE('/api/v1/shares/{id}', { params: { path: { id } } }));
    await expect.poll(async () => (await open()).locator('.item').count(), { timeout: 5000 }).toBe(12);
  });

  it('says why there is no list, and gets it when the server is back', async () => {
    await open();
    server.child.kill('SIGSTOP');
    await popup.locator('.bell').click();
    await popup.getByText('Loading').waitFor();
    expect(await flaws(popup)).toEqual([]);
    server.child.kill('SIGCONT');
    await popup.getByRole('region', { name: 'Notifications' }).getByRole('link').first().waitFor();
    await profile.context.setOffline(true);
    await open();
    await popup.locator('.bell').click();
    await popup.getByRole('heading', { name: 'Notifications can’t be shown just now' }).waitFor();
    await popup.getByText('You are offline. Connect to the internet and try again.').waitFor();
    expect(await flaws(popup)).toEqual([]);
    await picture('told-offline');
    await profile.context.setOffline(false);
    await instead(500, async () => {
      await open();
      await popup.locator('.bell').click();
      await popup.getByRole('alert').getByText('answered with an error').waitFor();
      expect(await flaws(popup)).toEqual([]);
    });
    await popup.getByRole('button', { name: 'Try again now' }).click();
    await popup.getByRole('region', { name: 'Notifications' }).getByRole('link').first().waitFor();
  });

  it('shows the shape of what will come while there is nothing to show yet', async () => {
    server.child.kill('SIGSTOP');
    await forget('local', 'cache');
    await forget('session', 'connection');
    await open();
    await popup.getByText('Loading').waitFor();
    expect(await popup.locator('.skeleton').count()).toBe(5);
    expect(await flaws(popup)).toEqual([]);
    server.child.kill('SIGCONT');
    await popup.locator('.item').first().waitFor();
  });

  it('shares what was chosen, and says to whom it went', async () => {
    const target = { url: 'https://example.org/hover', title: 'How Hummingbirds Hover', page: {}, startAt: 728 };
    await openOnShare({ target, quote: '“so calming”' });
    await popup.getByText('How Hummingbirds Hover').waitFor();
    await popup.getByRole('button', { name: /^Ben/ }).click();
    expect(await flaws(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Send to Ben' }).click();
    await popup.locator('.toast').getByText('Sent to Ben').waitFor();
    expect(await flaws(popup)).toEqual([]);
  });

  it('says that a page was sent before, and to whom', async () => {
    const url = 'https://example.org/hover?utm_source=newsletter';
    await openOnShare({ target: { url, title: 'How Hummingbirds Hover', page: {} }, quote: '' });
    await popup.getByText(/^You sent this to Ben on /).waitFor();
    expect(await flaws(popup)).toEqual([]);
  });

  it('says that one is offline, and how old what one sees is', async () => {
    await open();
    await profile.context.setOffline(true);
    const { cache } = await popup.evaluate<{ cache: object }>("chrome.storage.local.get('cache')");
    await store({ cache: { ...cache, at: Date.now() - 7_200_000 } });
    await open();
    await popup
      .getByText('You are offline. What you do is kept and sent later. What you see is from 2h ago.')
      .waitFor();
    // The first eight are there at once, the rest when the browser has time.
    await expect.poll(() => popup.locator('.item').count()).toBe(12);
    expect(await flaws(popup)).toEqual([]);
    await profile.context.setOffline(false);
  });

  it.each([
    ['does not answer', 0],
    ['answered with an error', 502],
  ])('says that the server %s, with and without anything to show', async (text, status) => {
    const look = async () => {
      await open();
      await popup.locator('.banner').getByText(text).waitFor();
      expect(await flaws(popup)).toEqual([]);
      await forget('local', 'cache');
      await open();
      await popup.getByRole('heading', { name: /^Can’t reach localhost/ }).waitFor();
      await popup.getByText(text).waitFor();
      expect(await flaws(popup)).toEqual([]);
    };
    if (status > 0) await instead(status, look);
    else {
      await server.kill();
      await look();
      server = await start({ RATE_LIMITS: 'off' }, server.port);
    }
    await popup.getByRole('button', { name: 'Try again now' }).click();
    await popup.locator('.item').first().waitFor();
  });

  it('says when the next goes out to those who send too fast', async () => {
    await restart({});
    const sends = Array.from({ length: 60 }, (_, n) => share(ana, ben, `https://example.org/fast/${n}`));
    await Promise.allSettled(sends);
    await openOnShare({ target: { url: 'https://example.org/last', title: 'Last', page: {} }, quote: '' });
    await popup.getByRole('button', { name: /^Ben/ }).click();
    await popup.getByRole('button', { name: /^Send to Ben/ }).click();
    await popup.getByText(/You are sending fast: the next goes out in \d+ minutes\./).waitFor();
    expect(await flaws(popup)).toEqual([]);
    await restart();
  });

  it('says that a send was refused, and the options say why', async () => {
    await forget('local', 'outbox');
    const target = { url: 'https://example.org/gone', title: 'For somebody who is gone', page: {} };
    const send = { type: 'send', id: 'a', target, toUserIds: ['01900000-0000-7000-8000-000000000000'], message: '' };
    await popup.evaluate((message) => chrome.runtime.sendMessage(message), send);
    await open();
    await popup.getByRole('alert').getByText('One send was refused.').waitFor();
    expect(await flaws(popup)).toEqual([]);
    await open('options.html');
    await popup.getByText('For somebody who is gone').waitFor();
    expect(await flaws(popup)).toEqual([]);
  });

  it('says that it was disconnected elsewhere, and keeps what was not sent', async () => {
    const sessions = await data(ana.client.GET('/api/v1/sessions'));
    const { id } = sessions.find(({ kind }) => kind === 'extension') ?? { id: '' };
    await data(ana.client.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } }));
    await open();
    await popup.getByRole('heading', { name: 'This browser was disconnected' }).waitFor();
    await popup.getByRole('button', { name: /^Reconnect to localhost/ }).waitFor();
    expect(await flaws(popup)).toEqual([]);
    const kept = await popup.evaluate<{ cache: unknown; outbox: unknown[] }>('chrome.storage.local.get()');
    expect(kept).toMatchObject({ cache: null, outbox: [{ id: 'a' }] });
    await open('options.html');
    await popup.getByText('This browser was disconnected from another device.').waitFor();
    expect(await flaws(popup)).toEqual([]);
    expect(await profile.badge()).toBe('!');
  });
});
