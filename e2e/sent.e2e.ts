import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { data, type Share } from '#shared/client.ts';
import { launchBrowser } from './chromium.ts';
import { flaws } from './flaws.ts';
import { befriend, logIn, member, type Member } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

/** What was sent can be said better on the dashboard: with a connection and without, to one and to several at once. */

let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let ana: Member;
let ben: Member;
let cem: Member;
let links = 0;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  [ana, ben, cem] = [
    await member(server.address, 'ana'),
    await member(server.address, 'ben'),
    await member(server.address, 'cem'),
  ];
  await befriend(ana, ben);
  await befriend(ana, cem);
  ({ context, page } = await deviceOf(ana));
}, 90_000);
beforeEach(() => page.setViewportSize({ width: 1280, height: 720 }));
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function deviceOf({ username }: Member) {
  const opened = await browser.newContext({ bypassCSP: true });
  opened.setDefaultTimeout(20_000);
  const tab = await opened.newPage();
  await logIn(tab, server.address, username);
  return { context: opened, page: tab };
}

/** Something new that Ana sends to some people at once. */
async function give(message: string, ...to: Member[]): Promise<Share> {
  const url = `https://example.org/${(links += 1)}`;
  const toUserIds = to.map(({ pair }) => pair.user.id);
  const params = { header: { 'idempotency-key': `given-${links}` } };
  const body = { url, toUserIds, message };
  const { shares } = await data(ana.client.POST('/api/v1/shares/batch', { params, body }));
  return shares[0] as Share;
}

const inboxOf = ({ client }: Member) => data(client.GET('/api/v1/inbox', { params: { query: { limit: 100 } } }));
const messageTo = async (who: Member, { mediaId }: Share) =>
  (await inboxOf(who)).find(({ media }) => media.id === mediaId)?.message;
const row = () => page.locator('.item').first();
const toast = (text: string) => page.locator('.toast').getByText(text);

/** By the keyboard alone. */
async function reword(to: string): Promise<void> {
  await page
    .getByRole('button', { name: /^(Edit|Add a) message$/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(to);
  await page.keyboard.press('Control+Enter');
}

describe('what was sent', () => {
  it('says something else where it is being looked at, and the same as before again', async () => {
    const share = await give('so camling', ben);
    const other = await deviceOf(ben);
    await other.page.goto(`${server.address}/inbox`);
    await other.page.getByText('“so camling”').waitFor();
    await page.goto(`${server.address}/sent`);
    await row().getByRole('button', { name: 'Edit message' }).click();
    await page.keyboard.type('x'.repeat(600));
    await page.getByText('0 letters left').waitFor();
    expect(await flaws(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await row().getByText('“so camling”').waitFor();
    await page.setViewportSize({ width: 1280, height: 720 });
    await reword('so calming');
    await toast('Message changed').waitFor();
    await other.page.getByText('“so calming”').waitFor();
    expect(await flaws(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await other.page.getByText('“so camling”').waitFor();
    expect(await messageTo(ben, share)).toBe('so camling');
    await other.context.close();
  });

  it('says it to all who got it at once', async () => {
    const share = await give('', ben, cem);
    await page.goto(`${server.address}/sent`);
    await row().getByText('To 2 people').waitFor();
    await reword('watch it together');
    await toast('Message changed').waitFor();
    await row().getByText('To 2 people').waitFor();
    expect(await messageTo(ben, share)).toBe('watch it together');
    expect(await messageTo(cem, share)).toBe('watch it together');
  });

  it('keeps the words that are refused where they were typed, and says why', async () => {
    const share = await give('first', ben);
    // So that the page does not hear of it.
    await page.route('**/api/v1/events', (route) => route.abort());
    await page.goto(`${server.address}/sent`);
    await row().getByText('“first”').waitFor();
    await data(ana.client.DELETE('/api/v1/shares/{id}', { params: { path: { id: share.id } } }));
    await reword('second');
    await page.getByRole('alert').getByText('That is not there any more').waitFor();
    expect(await page.getByRole('textbox', { name: /^Message/ }).inputValue()).toBe('second');
    await page.getByRole('heading', { name: 'Messages that could not be changed' }).waitFor({ state: 'detached' });
    await page.unroute('**/api/v1/events');
  });

  it('is noted on the page of what one sent to oneself', async () => {
    const share = await give('for the long evening', ana);
    await page.goto(`${server.address}/i/${share.id}`);
    await page.getByText('for the long evening').waitFor();
    await reword('for the train');
    await toast('Message changed').waitFor();
    await page.locator('.item-message', { hasText: 'for the train' }).waitFor();
    expect(await messageTo(ana, share)).toBe('for the train');
    expect(await flaws(page)).toEqual([]);
  });
});

describe('without a connection', () => {
  it('what was sent says something else as soon as there is one', async () => {
    const share = await give('before', ben);
    await page.goto(`${server.address}/sent`);
    await row().getByText('“before”').waitFor();
    await context.setOffline(true);
    await reword('after');
    await toast('The message changes when you are online').waitFor();
    await row().getByText('“after”').waitFor();
    expect(await messageTo(ben, share)).toBe('before');
    await context.setOffline(false);
    await expect.poll(() => messageTo(ben, share), { timeout: 20_000 }).toBe('after');
    await row().getByText('“after”').waitFor();
  });

  it('what waits to be sent says something else before it leaves', async () => {
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    await page.goto(`${server.address}/share?text=https%3A%2F%2Fexample.org%2Fwaits`);
    await page.getByRole('button', { name: /Ben/ }).first().click();
    await page.getByLabel('Message').fill('too early');
    await page.getByRole('button', { name: 'Send to Ben' }).click();
    await page.getByText(/Waiting to be sent to Ben/).waitFor();
    await page.goto(`${server.address}/sent`);
    await reword('just in time');
    await toast('The message changes when you are online').waitFor();
    await page.locator('.entry').getByText('“just in time”').waitFor();
    expect(await flaws(page)).toEqual([]);
    await context.setOffline(false);
    await expect.poll(async () => (await inboxOf(ben))[0]?.message, { timeout: 20_000 }).toBe('just in time');
    await page.getByText('Waiting to be sent').waitFor({ state: 'detached' });
  });

  it('what was refused when it could be asked is told, with the words', async () => {
    const share = await give('before', ben);
    await page.goto(`${server.address}/sent`);
    await row().getByText('“before”').waitFor();
    await context.setOffline(true);
    await reword('never said');
    await toast('The message changes when you are online').waitFor();
    await data(ana.client.DELETE('/api/v1/shares/{id}', { params: { path: { id: share.id } } }));
    await context.setOffline(false);
    await page.getByRole('heading', { name: 'Messages that could not be changed' }).waitFor();
    await page.getByText('Your message to Ben was to become: “never said”. That is not there any more').waitFor();
    expect(await flaws(page)).toEqual([]);
    await page.getByRole('button', { name: 'Discard your new message to Ben' }).click();
    await page.getByRole('heading', { name: 'Messages that could not be changed' }).waitFor({ state: 'detached' });
  });
});
