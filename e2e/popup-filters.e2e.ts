import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { flaws } from './flaws.ts';
import { type FixtureSite, startFixtureSite } from './fixture-site.ts';
import { befriend, member, type Member } from './people.ts';
import { setPopupStage, type PopupStage } from './popup-stage.ts';

/** An inbox too long to look through: narrowed down in the popup, and opened as a whole. */

let stage: PopupStage;
let site: FixtureSite;
let mia: Member;

/** Minutes. */
const send = (from: Member, url: string, title: string, minutes?: number) => {
  const page = { title, ...(minutes !== undefined && { duration: minutes * 60 }) };
  return data(from.client.POST('/api/v1/shares', { body: { url, toUserId: stage.ana.pair.user.id, page } }));
};
const essay = (name: string | number) => `${site.page}?essay=${name}`;
const rows = () => stage.popup.locator('.item');
const titles = () => stage.popup.locator('.item-title bdi').allInnerTexts();
const chip = (name: string) => stage.popup.getByRole('button', { name, exact: true });
const chips = () => stage.popup.getByRole('search').getByRole('button');
const openAll = () => stage.popup.getByRole('button', { name: 'Open all' });
const unread = async () => (await data(stage.ana.client.GET('/api/v1/sync'))).unread;
/** What the pages of the site are called that are open: in which order they were, only Firefox tells (firefox.e2e.ts). */
const opened = () =>
  stage.profile.context
    .pages()
    .flatMap((page) => (page.url().startsWith(site.page) ? [nameIn(page.url())] : []))
    .toSorted();
const nameIn = (url: string) => new URL(url).searchParams.get('essay');
const isFocused = async (one: Locator) =>
  (await one.count()) > 0 && one.evaluate((element) => element === document.activeElement);
const closeOpened = async () => {
  for (const page of stage.profile.context.pages()) if (/^(?:http|chrome-error)/.test(page.url())) await page.close();
};

beforeAll(async () => {
  [stage, site] = await Promise.all([setPopupStage(), startFixtureSite()]);
  mia = await member(stage.server.address, 'mia');
  await befriend(stage.ana, stage.ben);
  await befriend(stage.ana, mia);
  for (let n = 1; n <= 8; n++) await send(stage.ben, essay(n), `Essay ${n}`);
  await send(stage.ben, essay('long'), 'A long essay', 12);
  await send(stage.ben, essay('short'), 'A short essay', 3);
  await send(mia, 'https://vimeo.com/10001', 'A short film', 3);
  await send(mia, 'https://vimeo.com/10002', 'A feature', 95);
});
afterEach(() => stage.recover());
afterAll(async () => {
  await stage?.close();
  await site?.stop();
});

describe('an inbox of twelve', () => {
  it('has no filters', async () => {
    await expect.poll(async () => (await stage.open()).locator('.item').count()).toBe(12);
    expect(await chips().count()).toBe(0);
  });
});

describe('a longer inbox', () => {
  it('offers in the first drawing what it can be narrowed down by', async () => {
    await send(stage.ben, essay(9), 'Essay 9');
    await expect.poll(() => stage.profile.badge()).toBe('13');
    await expect.poll(async () => (await stage.open()).locator('.item').count()).toBe(13);
    expect(await chips().allInnerTexts()).toEqual([
      'Unread', 'Video', 'Article', 'Up to 10 min', '10–30 min', 'Over 30 min', 'From Ben', 'From Mia',
    ]); // prettier-ignore
    expect(await stage.popup.evaluate(shifts)).toEqual([]);
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.picture('filters');
  });

  it('shows what fits one of each kind of filter, without asking anybody', async () => {
    const asked: string[] = [];
    stage.profile.context.on('request', (request) => asked.push(request.url()));
    await chip('Video').click();
    await expect.poll(titles).toEqual(['A feature', 'A short film']);
    expect(await chip('Video').getAttribute('aria-pressed')).toBe('true');
    await stage.popup.getByRole('status').getByText('Shown: 2 of 13').waitFor({ state: 'attached' });
    await chip('Over 30 min').click();
    await expect.poll(titles).toEqual(['A feature']);
    await chip('Up to 10 min').click();
    await expect.poll(titles).toEqual(['A feature', 'A short film']);
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.picture('filters-on');
    expect(asked).toEqual([]);
  });

  it('says that nothing fits, and shows everything again', async () => {
    await chip('From Ben').click();
    await stage.popup.getByRole('heading', { name: 'Nothing like that' }).waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.picture('filters-none');
    await stage.popup.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => rows().count()).toBe(13);
    expect(await chip('Video').getAttribute('aria-pressed')).toBe('false');
  });

  it('is narrowed down by the keyboard alone, and stays so while something else is looked at', async () => {
    await chip('Unread').focus();
    for (let n = 0; n < 7; n++) await stage.popup.keyboard.press('Tab');
    await stage.popup.keyboard.press('Space');
    await expect.poll(titles).toEqual(['A feature', 'A short film']);
    const edges = () =>
      chip('From Mia').evaluate((button) => {
        const { left, right } = button.getBoundingClientRect();
        return Math.min(left, innerWidth - right);
      });
    await expect.poll(edges).toBeGreaterThan(0);
    await stage.popup.getByRole('tab', { name: 'Share' }).click();
    await stage.popup.getByRole('tab', { name: /^Inbox/ }).click();
    await expect.poll(titles).toEqual(['A feature', 'A short film']);
    await stage.open();
    await expect.poll(() => rows().count()).toBe(13);
  });

  it('leaves a row where it is when it is opened or watched among what is unread', async () => {
    await chip('Unread').click();
    await stage.popup.getByRole('link', { name: 'Unread. A feature' }).click();
    await stage.popup.getByRole('link', { name: 'A feature', exact: true }).waitFor();
    expect(await rows().count()).toBe(13);
    await closeOpened();
    await stage.popup.getByRole('link', { name: 'Unread. Essay 9' }).focus();
    await stage.popup.keyboard.press('e');
    await expect.poll(() => rows().count()).toBe(12);
    expect(await chips().count()).toBe(8);
    await stage.popup.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => rows().count()).toBe(13);
  });
});

describe('open all', () => {
  it('opens what is shown and unread in the background, and marks that seen', async () => {
    await stage.open();
    await chip('10–30 min').click();
    await chip('Up to 10 min').click();
    await chip('From Ben').click();
    await expect.poll(titles).toEqual(['A short essay', 'A long essay']);
    const before = await unread();
    await openAll().click();
    await expect.poll(opened).toEqual(['long', 'short']);
    await expect.poll(unread).toBe(before - 2);
    expect(await stage.popup.evaluate(() => document.visibilityState)).toBe('visible');
    await stage.popup.locator('.toast').getByText('Opened 2 tabs').waitFor();
    await expect.poll(() => openAll().count()).toBe(0);
    expect(await flaws(stage.popup)).toEqual([]);
  });

  it('takes the marks back', async () => {
    const before = await unread();
    await stage.popup.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(unread).toBe(before + 2);
    await openAll().waitFor();
    await closeOpened();
  });

  it('asks before it opens ten of more, by the keyboard too', async () => {
    await stage.open();
    await openAll().waitFor();
    await stage.popup.keyboard.press('Shift+O');
    const some = stage.popup.getByRole('button', { name: 'Open 10 of 12' });
    await expect.poll(() => isFocused(some)).toBe(true);
    expect(opened()).toEqual([]);
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.picture('open-some');
    await stage.popup.keyboard.press('Tab');
    await openAll().waitFor();
    await stage.popup.keyboard.press('Shift+O');
    await expect.poll(() => isFocused(some)).toBe(true);
    await stage.popup.keyboard.press('Shift+O');
    // The film that was sent in between is of another site.
    await expect.poll(opened).toEqual(['3', '4', '5', '6', '7', '8', '9', 'long', 'short']);
    await expect.poll(unread).toBe(2);
    await expect.poll(() => stage.popup.evaluate(() => document.activeElement?.closest('.item') !== null)).toBe(true);
    await openAll().waitFor();
    await closeOpened();
  });

  it('keeps the marks while there is no connection', async () => {
    await stage.profile.context.setOffline(true);
    await stage.open();
    await openAll().click();
    await stage.popup.locator('.toast').getByText('Opened 2 tabs').waitFor();
    expect(await unread()).toBe(2);
    await stage.profile.context.setOffline(false);
    await stage.open();
    await expect.poll(unread).toBe(0);
    await closeOpened();
  });
});

/** What moved by itself since the page began. Runs in the page. */
function shifts(): Promise<number[]> {
  return new Promise((resolve) => {
    const found: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) found.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
    // Two frames: by then all that was noted before has been told.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(found)));
  });
}
