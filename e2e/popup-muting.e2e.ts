import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { flaws } from './flaws.ts';
import { befriend } from './people.ts';
import { setPopupStage, type PopupStage } from './popup-stage.ts';

/** Friends about whom one does not want to be told, in the popup and in the options. */

let stage: PopupStage;

beforeAll(async () => {
  stage = await setPopupStage();
  await befriend(stage.ana, stage.ben);
});
afterEach(() => stage.recover());
afterAll(() => stage?.close());

const muted = () => data(stage.ana.client.GET('/api/v1/notifications/muted'));
const told = () => data(stage.ana.client.GET('/api/v1/notifications'));
const button = (name: string) => stage.popup.getByRole('button', { name, exact: true });
const toast = (text: string) => stage.popup.locator('.toast').getByText(text, { exact: true });

/** The list of what one was told, which has a line about Ben. */
async function openList(): Promise<void> {
  await stage.open();
  await stage.popup.locator('.bell').click();
  await stage.popup.getByRole('region', { name: 'Notifications' }).getByRole('link').first().waitFor();
}

describe('a friend in the list of the popup', () => {
  it('is muted there: what they send arrives, and is not told', async () => {
    await openList();
    await button('Mute Ben').first().click();
    await toast('Ben is muted').waitFor();
    expect(await muted()).toEqual([stage.ben.pair.user.id]);
    await stage.popup
      .getByText(/· muted/)
      .first()
      .waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.picture('muted');
    const before = (await told()).length;
    await stage.share(stage.ben, stage.ana, 'https://example.org/quiet');
    await expect.poll(() => stage.profile.badge()).toBe('1');
    expect(await told()).toHaveLength(before);
  });

  it('is told of again by undoing that, or by a key', async () => {
    await openList();
    const row = stage.popup.getByRole('region', { name: 'Notifications' }).getByRole('link').first();
    await button('Unmute Ben').first().waitFor();
    await row.focus();
    await stage.popup.keyboard.press('m');
    await toast('Ben is no longer muted').waitFor();
    expect(await muted()).toEqual([]);
    await stage.popup.getByRole('button', { name: 'Undo' }).click();
    await toast('Undone').waitFor();
    expect(await muted()).toEqual([stage.ben.pair.user.id]);
    expect(await row.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await flaws(stage.popup)).toEqual([]);
  });

  it('stays as they are without a connection, which is said', async () => {
    await openList();
    await button('Unmute Ben').first().waitFor();
    await stage.profile.context.setOffline(true);
    await button('Unmute Ben').first().click();
    await stage.popup.getByRole('alert').getByText('You are offline.').waitFor();
    await button('Unmute Ben').first().waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.picture('muted-offline');
    await stage.profile.context.setOffline(false);
    await button('Unmute Ben').first().click();
    await toast('Ben is no longer muted').waitFor();
    expect(await stage.popup.getByRole('alert').count()).toBe(0);
    await button('Mute Ben').first().click();
    await toast('Ben is muted').waitFor();
  });
});

describe('the options', () => {
  const section = () => stage.popup.getByRole('region', { name: 'Muted friends' });

  it('say why they don’t know who is muted, and ask again', async () => {
    await stage.open('options.html');
    await section().getByText('Ben').waitFor();
    await stage.profile.context.setOffline(true);
    await stage.open('options.html');
    await section().getByRole('alert').getByText('Who is muted can’t be shown just now.').waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.profile.context.setOffline(false);
    await section().getByRole('button', { name: 'Try again' }).click();
    await section().getByText('Ben').waitFor();
  });

  it('list who is muted, and end that', async () => {
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.picture('options-muted');
    await section().getByRole('button', { name: 'Unmute Ben' }).focus();
    await stage.popup.keyboard.press('Enter');
    await section()
      .getByText(/^Nobody is muted/)
      .waitFor();
    expect(await muted()).toEqual([]);
    await expect.poll(() => stage.popup.evaluate(() => document.activeElement?.id)).toBe('muted');
    expect(await flaws(stage.popup)).toEqual([]);
  });
});
