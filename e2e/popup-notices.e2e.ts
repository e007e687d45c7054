import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { flaws } from './flaws.ts';
import { befriend } from './people.ts';
import { setPopupStage, type PopupStage } from './popup-stage.ts';

/** What the bell of the popup lists, as it is built, against a real server. */

let stage: PopupStage;

beforeAll(async () => {
  stage = await setPopupStage();
});
afterEach(() => stage.recover());
afterAll(() => stage?.close());

describe('the bell of the popup', () => {
  it('says that there was nothing to tell yet', async () => {
    // Of the connection they were told; half a year later that is forgotten.
    await stage.kill();
    const database = new DatabaseSync(join(stage.directory, 'watchthis.sqlite'));
    database.exec('delete from notifications');
    database.close();
    await stage.start();
    await stage.open();
    await stage.popup.getByRole('button', { name: 'Notifications', exact: true }).click();
    await stage.popup.getByRole('heading', { name: 'Nothing yet' }).waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
  });

  it('counts on its bell what one was not told yet, and lists it to those who press it', async () => {
    // What comes while the list is open counts as seen.
    await stage.open();
    await befriend(stage.ana, stage.ben);
    for (let n = 1; n <= 12; n++) await stage.share(stage.ben, stage.ana, `https://example.org/film/${n}`);
    await expect.poll(() => stage.profile.badge()).toBe('12');
    await stage.open();
    const bell = stage.popup.locator('.bell');
    await expect.poll(() => bell.getAttribute('aria-label'), { timeout: 5000 }).toMatch(/^\d+ new notifications?$/);
    expect(await flaws(stage.popup)).toEqual([]);
    await bell.focus();
    await stage.popup.keyboard.press('Enter');
    const rows = stage.popup.getByRole('region', { name: 'Notifications' }).getByRole('link');
    await rows.first().waitFor();
    expect(await rows.first().innerText()).toMatch(/^New\.\s12 new from Ben$/);
    expect(await bell.getAttribute('aria-pressed')).toBe('true');
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.picture('told');
    await expect.poll(() => bell.getAttribute('aria-label')).toBe('Notifications');
    expect(await data(stage.ana.client.GET('/api/v1/notifications/unseen'))).toEqual({ unseen: 0 });
  });

  it('moves through that list by keys, and leads each line to where it can be looked at', async () => {
    const rows = stage.popup.getByRole('region', { name: 'Notifications' }).getByRole('link');
    const hrefs = await rows.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs).toContain(`${stage.server.address}/friends`);
    await stage.popup.keyboard.press('j');
    expect(await rows.first().evaluate((link) => link === document.activeElement)).toBe(true);
    await stage.popup.keyboard.press('End');
    expect(await rows.last().evaluate((link) => link === document.activeElement)).toBe(true);
    const [opened] = await Promise.all([
      stage.profile.context.waitForEvent('page'),
      stage.popup.keyboard.press('Enter'),
    ]);
    await opened.waitForURL((url) => url.href.startsWith(stage.server.address));
    await opened.close();
    await stage.popup.locator('.bell').click();
    await stage.popup.locator('.item').first().waitFor();
  });

  it('adds what comes while the list is open, and has it seen at once', async () => {
    await stage.open();
    await stage.popup.locator('.bell').click();
    const rows = stage.popup.getByRole('region', { name: 'Notifications' }).getByRole('link');
    await rows.first().waitFor();
    const { id } = await stage.share(stage.ben, stage.ana, 'https://example.org/film/13');
    await stage.popup.getByRole('link', { name: /^New\. Ben sent you/ }).waitFor();
    await expect.poll(() => data(stage.ana.client.GET('/api/v1/notifications/unseen'))).toEqual({ unseen: 0 });
    await data(stage.ben.client.DELETE('/api/v1/shares/{id}', { params: { path: { id } } }));
    await expect.poll(async () => (await stage.open()).locator('.item').count()).toBe(12);
  });

  it('says why there is no list, and gets it when the server is back', async () => {
    await stage.open();
    stage.server.child.kill('SIGSTOP');
    await stage.popup.locator('.bell').click();
    await stage.popup.getByText('Loading').waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
    stage.server.child.kill('SIGCONT');
    await stage.popup.getByRole('region', { name: 'Notifications' }).getByRole('link').first().waitFor();
    await stage.profile.context.setOffline(true);
    await stage.open();
    await stage.popup.locator('.bell').click();
    await stage.popup.getByRole('heading', { name: 'Notifications can’t be shown just now' }).waitFor();
    await stage.popup.getByText('You are offline. Connect to the internet and try again.').waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.picture('told-offline');
    await stage.profile.context.setOffline(false);
    await stage.instead(500, async () => {
      await stage.open();
      await stage.popup.locator('.bell').click();
      await stage.popup.getByRole('alert').getByText('answered with an error').waitFor();
      expect(await flaws(stage.popup)).toEqual([]);
    });
    await stage.popup.getByRole('button', { name: 'Try again now' }).click();
    await stage.popup.getByRole('region', { name: 'Notifications' }).getByRole('link').first().waitFor();
  });
});
