import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { type RunningProcess, startProcess } from '../server/test/process.ts';
import { pair } from './firefox-pairing.ts';
import { type Firefox, openFirefox } from './firefox.ts';
import { type FixtureSite, PAGE_TITLE, startFixtureSite } from './fixture-site.ts';
import { befriend, member, type Member } from './people.ts';

/** Every way of sending in Firefox, on the manifest that ships: Ana has the browser, Ben is somewhere else. */

let directory: string;
let server: RunningProcess;
let site: FixtureSite;
let firefox: Firefox;
let ana: Member;
let ben: Member;

const start = (port?: number) =>
  startProcess({ environment: { DATA_DIR: directory, RATE_LIMITS: 'off' }, ...(port !== undefined && { port }) });

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'watchthis-e2e-'));
  [server, site, firefox] = await Promise.all([start(), startFixtureSite(), openFirefox()]);
  [ana, ben] = [await member(server.address, 'ana'), await member(server.address, 'ben')];
  await befriend(ana, ben);
  await pair(firefox, server.address, ana);
});
afterAll(async () => {
  await Promise.all([firefox?.stop(), server?.stop(), site?.stop()]);
  rmSync(directory, { recursive: true, force: true });
});

afterEach(() => firefox.popup.close());

/** A page that was not sent yet, in front. */
async function open(name: string) {
  const address = `${site.page}?${name}`;
  const page = await firefox.open(address);
  // Gives the keys to the page.
  await page.click('p');
  return { ...page, address };
}

/** What Ben got last. */
async function newest() {
  const [item] = await data(ben.client.GET('/api/v1/inbox'));
  return item && { url: item.media.url, title: item.media.title, message: item.message };
}

describe('Ana sends', () => {
  it('a page by the button, with a message', async () => {
    const { address: url } = await open('button');
    await firefox.pressButton();
    await firefox.popup.click('Share');
    await firefox.popup.click('Ben');
    await firefox.popup.click('Message');
    await firefox.popup.type('So calming');
    await firefox.popup.click('Send to Ben');
    await expect.poll(newest).toEqual({ url, title: PAGE_TITLE, message: 'So calming' });
  });

  it('a page by the button, and takes it back in the popup', async () => {
    const { address: url } = await open('taken-back');
    await firefox.pressButton();
    await firefox.popup.click('Share');
    await firefox.popup.click('Ben');
    await firefox.popup.click('Send to Ben');
    await expect.poll(newest).toMatchObject({ url });
    await firefox.popup.click('Undo');
    await expect.poll(async () => (await firefox.popup.look())?.text).toContain('Taken back');
    await expect.poll(newest).not.toMatchObject({ url });
  });

  it('a link by a right-click on it', async () => {
    const page = await open('link');
    await page.click('a', 2);
    await firefox.choose('Send to friend', 'Ben');
    await expect.poll(newest).toEqual({ url: site.linked, title: 'Another film', message: null });
  });

  it('a passage by a right-click on it: it is quoted, and the link leads there', async () => {
    const page = await open('passage');
    await page.run(`getSelection().selectAllChildren(document.querySelector('p'))`);
    await page.click('p', 2);
    await firefox.choose('Send to friend', 'Ben');
    const url = `${page.address}#:~:text=Nothing%20else%20is%20here.`;
    await expect.poll(newest).toEqual({ url, title: PAGE_TITLE, message: '“Nothing else is here.”' });
  });

  it('a page by one shortcut to the usual friend', async () => {
    const { address: url } = await open('shortcut');
    await firefox.pressShortcut('Q');
    await expect.poll(newest).toMatchObject({ url, title: PAGE_TITLE });
  });

  it('a page by a shortcut to whom is chosen then', async () => {
    const { address: url } = await open('chosen');
    await firefox.pressShortcut('W');
    await firefox.popup.click('Ben');
    await firefox.popup.click('Send to Ben');
    await expect.poll(newest).toMatchObject({ url, title: PAGE_TITLE });
  });

  it('a page from the address bar, by a keyword, a name and a message', async () => {
    const { address: url } = await open('keyword');
    await firefox.enter('w ben look at this', 'Send this page to Ben: look at this');
    await expect.poll(newest).toEqual({ url, title: PAGE_TITLE, message: 'look at this' });
  });

  it('to whom the first line of the address bar says, as soon as nobody else can be meant', async () => {
    await open('lines');
    const first = async (text: string) => (await firefox.suggestions(text))[0];
    expect(await first('w x')).toContain('Type a friend’s name');
    await firefox.suggestions('w be');
    await expect.poll(() => first('w ben')).toContain('Send this page to Ben');
  });

  it('several selected tabs at once, after Firefox has asked whether their addresses may be seen', async () => {
    const { address: first } = await open('first');
    const { address: second } = await open('second');
    await open('third');
    await firefox.selectTabs([first, second, 'about:home']);
    await firefox.pressButton();
    await firefox.popup.click('Share');
    await firefox.popup.click('Send all 4 selected tabs');
    expect(await firefox.allow()).toMatch(/WatchThis.*tabs/s);
    await expect.poll(async () => (await firefox.popup.look())?.text).toContain('One of them can’t be sent');
    await firefox.popup.click('Ben');
    await firefox.popup.click('Send to Ben');
    const urls = ['first', 'second', 'third'].map((name) => `${site.page}?${name}`);
    const got = async () => (await data(ben.client.GET('/api/v1/inbox'))).slice(0, 3).map(({ media }) => media.url);
    await expect.poll(async () => (await got()).toSorted()).toEqual(urls);
  });

  it('a page while the server is away: it arrives once, without anybody’s help, when that is back', async () => {
    const page = await open('away');
    await server.kill();
    await page.click('p', 2);
    await firefox.choose('Send to friend', 'Ben');
    const waiting = async () => (await firefox.stored<{ outbox: object[] }>()).outbox.length;
    await expect.poll(waiting).toBe(1);
    server = await start(server.port);
    await expect.poll(waiting, { timeout: 100_000 }).toBe(0);
    const inbox = await data(ben.client.GET('/api/v1/inbox'));
    expect(inbox.filter(({ media }) => media.url === page.address)).toHaveLength(1);
  });
});
