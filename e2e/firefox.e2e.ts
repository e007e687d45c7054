import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { type RunningProcess, startProcess } from '../server/test/process.ts';
import { type Firefox, openFirefox } from './firefox.ts';
import { pair } from './firefox-pairing.ts';
import { type FixtureSite, PAGE_TITLE, startFixtureSite } from './fixture-site.ts';
import { befriend, member, type Member } from './people.ts';

/** The main job in Firefox, on the manifest that ships: Ana has the browser, Ben is somewhere else. */

let directory: string;
let server: RunningProcess;
let site: FixtureSite;
let firefox: Firefox;
let ana: Member;
let ben: Member;

const TITLE = 'How Owls Stay Silent';
const MESSAGE = 'So calming';

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'watchthis-e2e-'));
  const environment = { DATA_DIR: directory, RATE_LIMITS: 'off' };
  [server, site] = await Promise.all([startProcess({ environment }), startFixtureSite()]);
  [ana, ben] = [await member(server.address, 'ana'), await member(server.address, 'ben')];
  await befriend(ana, ben);
  firefox = await openFirefox();
});
afterAll(async () => {
  await Promise.all([firefox?.stop(), server?.stop(), site?.stop()]);
  rmSync(directory, { recursive: true, force: true });
});

const send = () => {
  const body = { url: site.linked, toUserId: ana.pair.user.id, message: MESSAGE, page: { title: TITLE } };
  return data(ben.client.POST('/api/v1/shares', { body }));
};

describe('the extension in Firefox', () => {
  it('asks to be connected when it is installed, and is by a code', async () => {
    await pair(firefox, server.address, ana);
    expect(await firefox.badge()).toBe('');
  });

  it('sends a page to a friend by a right-click on it', async () => {
    const page = await firefox.open(site.page);
    await page.click('p', 2);
    await firefox.choose('Send to friend', 'Ben');
    const inbox = () => data(ben.client.GET('/api/v1/inbox'));
    await expect
      .poll(inbox)
      .toMatchObject([{ media: { url: site.page, title: PAGE_TITLE }, sharedBy: { displayName: 'Ana' } }]);
  });

  it('says on its button, in a moment, that a friend sent something', async () => {
    await send();
    await expect.poll(() => firefox.badge()).toBe('1');
  });

  it('lists it in the popup under the button, all of it in sight', async () => {
    await firefox.pressButton();
    const text = expect.stringMatching(new RegExp(`${TITLE}.*Ben.*${MESSAGE}`, 's'));
    await expect.poll(() => firefox.popup.look()).toEqual({ width: 380, height: 560, text });
  });

  it('opens it by a click, which marks it read, and tells the sender by one more that it was watched', async () => {
    const popup = await firefox.open('popup.html');
    await popup.click({ role: 'link', name: `Unread. ${TITLE}` });
    await firefox.tab(site.linked);
    await expect.poll(() => firefox.badge()).toBe('');
    const sent = () => data(ben.client.GET('/api/v1/shares/sent'));
    expect(await sent()).toMatchObject([{ status: 'pending' }]);
    await popup.click({ role: 'button', name: `Mark watched: ${TITLE}` });
    await expect.poll(sent).toMatchObject([{ status: 'watched' }]);
  });

  it('opens all that is unread in tabs behind the one in front, in order, and takes back that it was seen', async () => {
    const urls = ['one', 'two'].map((name) => `${site.page}?${name}`);
    for (const url of urls) {
      const body = { url, toUserId: ana.pair.user.id, page: { title: url } };
      await data(ben.client.POST('/api/v1/shares', { body }));
    }
    await expect.poll(() => firefox.badge()).toBe('2');
    const { front } = await firefox.tabs();
    await firefox.pressButton();
    await expect.poll(async () => (await firefox.popup.look())?.text).toMatch(/\?two.*\?one/s);
    await firefox.popup.click('Open all');
    await expect.poll(async () => (await firefox.tabs()).addresses.slice(-2)).toEqual(urls.toReversed());
    expect((await firefox.tabs()).front).toBe(front);
    await expect.poll(() => firefox.badge()).toBe('');
    await firefox.popup.click('Undo');
    await expect.poll(() => firefox.badge()).toBe('2');
    await firefox.popup.close();
  });

  it('puts aside, which the button no longer counts, and takes that back', async () => {
    const title = `${site.page}?one`;
    const aside = async () =>
      (await data(ana.client.GET('/api/v1/inbox', { params: { query: { status: 'later' } } }))).map(
        ({ media }) => media.title,
      );
    const popup = await firefox.open('popup.html');
    await popup.click({ role: 'button', name: `Later: ${title}` });
    await popup.click('.menu > :first-child');
    await expect.poll(() => popup.text()).toMatch(/Back (?:today|tomorrow) at/);
    await expect.poll(aside).toEqual([title]);
    await expect.poll(() => firefox.badge()).toBe('1');
    await popup.click({ role: 'button', name: 'Undo' });
    await expect.poll(aside).toEqual([]);
    await expect.poll(() => firefox.badge()).toBe('2');
    await popup.close();
  });

  it('opens the popup for a message to what was right-clicked', async () => {
    const page = await firefox.tab(site.page);
    await page.click('a', 2);
    await firefox.choose('Send to friend', 'Choose friend, add message…');
    await expect.poll(async () => (await firefox.popup.look())?.text).toMatch(/Another film.*Choose a friend/s);
  });

  it('says of a link that it was sent before, however it is spelled', async () => {
    const popup = await firefox.open('popup.html');
    await popup.click({ role: 'tab', name: 'Share' });
    await popup.fill('Link', `${site.page}?utm_source=mail`);
    await popup.click({ role: 'button', name: 'Share this link' });
    await expect.poll(() => popup.text()).toContain('You sent this to Ben on');
  });

  it('shows what it knows when the server is gone, and says so', async () => {
    await send();
    const before = await firefox.open('popup.html');
    await expect.poll(() => before.text()).toContain(TITLE);
    await server.kill();
    const after = await firefox.open('popup.html');
    await expect.poll(() => after.text()).toMatch(new RegExp(`does not answer.*${TITLE}`, 's'));
  });
});
