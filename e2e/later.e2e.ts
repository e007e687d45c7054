import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { flaws } from './flaws.ts';
import { befriend } from './people.ts';
import { setPopupStage, type PopupStage } from './popup-stage.ts';

/** Something is put aside in one place, is gone everywhere, and comes back by itself. */

let stage: PopupStage;
let page: Page;

beforeAll(async () => {
  stage = await setPopupStage();
  await befriend(stage.ana, stage.ben);
  for (const [at, title] of ['One', 'Two', 'Three'].entries()) {
    const body = { url: `https://example.org/${at}`, toUserId: stage.ana.pair.user.id, page: { title } };
    await data(stage.ben.client.POST('/api/v1/shares', { body }));
  }
  page = await stage.profile.context.newPage();
  page.setDefaultTimeout(20_000);
}, 120_000);
afterAll(() => stage?.close());

const shown = (of: Page) => of.locator('.item-title bdi').allInnerTexts();
const menu = (of: Page) => of.getByRole('menu', { name: /^Put aside/ });
const badge = () => stage.profile.badge();
async function open(path: string): Promise<void> {
  await page.goto(stage.server.address + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
}
const focus = async (of: Page, title: string) => {
  const link = of.locator('.item-title a').filter({ hasText: title });
  await link.focus();
};
const answered = (status?: 'later') =>
  data(stage.ana.client.GET('/api/v1/inbox', { params: { query: status ? { status } : {} } }));
const titles = async (status?: 'later') => (await answered(status)).map(({ media }) => media.title);

describe('the dashboard', () => {
  it('puts aside with the keyboard, says until when, and undoes it', async () => {
    await open('/inbox');
    await expect.poll(() => shown(page)).toEqual(['Three', 'Two', 'One']);
    await focus(page, 'Two');
    await page.keyboard.press('s');
    await menu(page).getByRole('menuitem', { name: 'Tomorrow' }).waitFor();
    expect(await flaws(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await menu(page).waitFor({ state: 'detached' });
    expect(await page.locator(':focus').innerText()).toContain('Two');
    await page.keyboard.press('s');
    await menu(page).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText(/^Back (?:today|tomorrow) at /).waitFor();
    await expect.poll(() => shown(page)).toEqual(['Three', 'One']);
    // The focus stays in the list.
    expect(await page.locator(':focus').innerText()).toContain('One');
    await expect.poll(() => titles('later')).toEqual(['Two']);
    await expect.poll(badge).toBe('2');
    await expect.poll(() => page.title()).toContain('(2)');
    await page.keyboard.press('u');
    await expect.poll(() => shown(page)).toEqual(['Three', 'Two', 'One']);
    await expect.poll(() => titles('later')).toEqual([]);
    await expect.poll(badge).toBe('3');
  });

  it('shows what is put aside at an address of its own, and brings it back', async () => {
    await focus(page, 'Two');
    await page.getByRole('button', { name: 'Later: Two' }).click();
    await menu(page).getByRole('menuitem', { name: 'Tomorrow' }).click();
    await expect.poll(() => shown(page)).toEqual(['Three', 'One']);
    await expect.poll(() => titles('later')).toEqual(['Two']);
    await page.getByRole('link', { name: 'Later', exact: true }).click();
    await page.waitForURL('**/inbox?show=later');
    await page.reload();
    await expect.poll(() => shown(page)).toEqual(['Two']);
    await page
      .locator('.due')
      .getByText(/^Back /)
      .waitFor();
    expect(await flaws(page)).toEqual([]);
    await open('/inbox?q=is%3Alater');
    await expect.poll(() => shown(page)).toEqual(['Two']);
    await focus(page, 'Two');
    await page.keyboard.press('s');
    await menu(page).getByRole('menuitem', { name: 'Back to the inbox now' }).click();
    await page.locator('.toast').getByText('Back in your inbox').waitFor();
    await expect.poll(() => titles('later')).toEqual([]);
    await expect.poll(badge).toBe('3');
  });

  it('goes where g and s lead, also from a row', async () => {
    await open('/inbox');
    await focus(page, 'Two');
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await page.waitForURL('**/sent');
    expect(await menu(page).count()).toBe(0);
  });

  it('puts several aside at once, and one from its own page', async () => {
    await open('/inbox');
    await page.getByRole('checkbox', { name: 'Select: One' }).check();
    await page.getByRole('checkbox', { name: 'Select: Two' }).check();
    await page.getByRole('toolbar').getByRole('button', { name: 'Later' }).click();
    await menu(page).getByRole('menuitem', { name: 'Tomorrow' }).click();
    await page.getByText('2 back tomorrow at').waitFor();
    await expect.poll(() => titles('later')).toEqual(['Two', 'One']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => titles()).toEqual(['Three', 'Two', 'One']);
    await page.locator('.item-title a').filter({ hasText: 'One' }).click();
    await page.getByRole('button', { name: 'Later', exact: true }).click();
    await menu(page).getByRole('menuitem', { name: 'Tomorrow' }).click();
    await page.locator('.hint').getByText('Back tomorrow at').waitFor();
    await page.keyboard.press('u');
    await expect.poll(() => titles()).toEqual(['Three', 'Two', 'One']);
  });

  it.each([
    { width: 320, height: 640 },
    { width: 640, height: 320 },
  ])('has the menu in full view at $width × $height, from either side', async (size) => {
    await page.setViewportSize(size);
    for (const dir of ['ltr', 'rtl']) {
      await open('/inbox');
      await page.evaluate((to) => (document.documentElement.dir = to), dir);
      for (const title of ['Three', 'One']) {
        await focus(page, title);
        await page.keyboard.press('s');
        await expectInView(page);
        await page.keyboard.press('Escape');
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('does it without a connection, and tells the server when there is one', async () => {
    await open('/inbox');
    await stage.profile.context.setOffline(true);
    await focus(page, 'Three');
    await page.keyboard.press('s');
    await menu(page).getByRole('menuitem', { name: 'Tomorrow' }).click();
    await expect.poll(() => shown(page)).not.toContain('Three');
    await stage.profile.context.setOffline(false);
    await expect.poll(() => titles('later'), { timeout: 30_000 }).toEqual(['Three']);
  });
});

describe('the popup', () => {
  it('puts aside with a digit, in a menu that fits into its window, and undoes it', async () => {
    await stage.open();
    await stage.popup.setViewportSize({ width: 380, height: 510 });
    await stage.popup.locator('.item').nth(1).waitFor();
    await focus(stage.popup, 'One');
    await stage.popup.keyboard.press('s');
    await expectInView(stage.popup);
    await stage.picture('popup-later');
    expect(await flaws(stage.popup)).toEqual([]);
    // That has changed the size of the window, which closes it.
    await focus(stage.popup, 'One');
    await stage.popup.keyboard.press('s');
    const digit = await menu(stage.popup).getByRole('menuitem', { name: 'Tomorrow' }).locator('kbd').innerText();
    await stage.popup.keyboard.press(digit);
    await stage.popup.getByText('Back tomorrow at').waitFor();
    await expect.poll(() => titles('later')).toEqual(['Three', 'One']);
    await expect.poll(badge).toBe('1');
    // On the dashboard, too.
    await expect.poll(() => shown(page)).not.toContain('One');
    await stage.popup.keyboard.press('u');
    await expect.poll(() => shown(stage.popup)).toContain('One');
    await expect.poll(() => titles('later')).toEqual(['Three']);
    await expect.poll(badge).toBe('1');
  });

  it('shows by itself what has come back, as unread and before the others', async () => {
    const { id } = (await answered()).find(({ media }) => media.title === 'One') ?? { id: '' };
    const params = { path: { id } };
    await data(stage.ana.client.PATCH('/api/v1/inbox/{id}/read', { params, body: {} }));
    const returnsAt = new Date(Date.now() + 3000).toISOString();
    await data(stage.ana.client.PATCH('/api/v1/inbox/{id}', { params, body: { status: 'later', returnsAt } }));
    await expect.poll(badge).toBe('1');
    await expect.poll(() => shown(page)).toEqual(['Two']);
    await expect.poll(badge, { timeout: 30_000 }).toBe('2');
    await expect.poll(() => shown(page)).toEqual(['One', 'Two']);
    await expect.poll(() => shown(stage.popup)).toEqual(['One', 'Two']);
    expect(await page.locator('.item').first().getAttribute('data-unread')).toBe('true');
  });
});

/** Nothing of it is cut off, and each choice has a line of its own. */
async function expectInView(of: Page): Promise<void> {
  await menu(of).getByRole('menuitem', { name: 'Tomorrow' }).waitFor();
  const tops = await menu(of).getByRole('menuitem').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top)); // prettier-ignore
  expect(new Set(tops).size).toBe(tops.length);
  const box = await menu(of).boundingBox();
  const size = await of.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
  expect(box).toMatchObject({ x: expect.any(Number), y: expect.any(Number) });
  const { x, y, width, height } = box ?? { x: -1, y: -1, width: 0, height: 0 };
  expect([x, y].every((start) => start >= 0)).toBe(true);
  expect(x + width).toBeLessThanOrEqual(size.width);
  expect(y + height).toBeLessThanOrEqual(size.height);
}
