import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flaws } from './flaws.ts';
import { befriend } from './people.ts';
import { setPopupStage, type PopupStage } from './popup-stage.ts';

/** What was chosen in the options, taken out as a file and in again. */

let stage: PopupStage;
let file: string;

beforeAll(async () => {
  stage = await setPopupStage();
  await befriend(stage.ana, stage.ben);
});
afterAll(() => stage?.close());

const usualFriend = () => stage.popup.getByLabel(/^Usual friend/);
const give = (text: string) =>
  stage.popup
    .getByLabel('Read from a file…')
    .and(stage.popup.locator('input'))
    .setInputFiles({ name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(text) });

describe('a backup of the settings', () => {
  it('is a file without anything that opens the account', async () => {
    await stage.open('options.html');
    await expect.poll(() => usualFriend().locator('option').allInnerTexts()).toContain('Ben');
    await usualFriend().selectOption('Ben');
    await stage.popup.getByLabel('Dark').check();
    await stage.popup.getByLabel('A dot').check();
    const [download] = await Promise.all([
      stage.popup.waitForEvent('download'),
      stage.popup.getByRole('link', { name: 'Save to a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('watchthis-settings.json');
    file = readFileSync(await download.path(), 'utf8');
    const { account } = await stage.popup.evaluate<{ account: { refreshToken: string } }>(
      "chrome.storage.local.get('account')",
    );
    expect(file).toContain(stage.ben.pair.user.id);
    expect(file).not.toContain(account.refreshToken);
    expect(await flaws(stage.popup)).toEqual([]);
  });

  it('brings back what was chosen then, and what was chosen since if that was better', async () => {
    await stage.popup.getByLabel('Light').check();
    await usualFriend().selectOption('');
    await give(file);
    await stage.popup.getByText('Your settings are those of the file.').waitFor();
    await expect.poll(() => stage.popup.getByLabel('Dark').isChecked()).toBe(true);
    await expect.poll(() => usualFriend().inputValue()).toBe(stage.ben.pair.user.id);
    expect(await stage.popup.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.picture('backup');
    await stage.popup.getByRole('button', { name: 'Undo' }).focus();
    await stage.popup.keyboard.press('Enter');
    await stage.popup.getByText('Your settings are as they were.').waitFor();
    await expect.poll(() => stage.popup.getByLabel('Light').isChecked()).toBe(true);
    expect(await usualFriend().inputValue()).toBe('');
  });

  it('leaves out a friend who is nobody’s here', async () => {
    await give(file.replace(stage.ben.pair.user.id, '01900000-0000-7000-8000-000000000000'));
    await stage.popup.getByText(/except for the usual friend/).waitFor();
    await expect.poll(() => stage.popup.getByLabel('A dot').isChecked()).toBe(true);
    expect(await usualFriend().inputValue()).toBe('');
  });

  it.each([
    ['something else', 'not a file', 'That is not a file of WatchThis settings. Nothing was changed.'],
    ['a newer file', () => file.replace('"version": 1', '"version": 2'), /written by a newer WatchThis/],
    ['a damaged one', () => file.replace('"dark"', '"pink"'), 'In that file, preferences.theme makes no sense.'],
  ])('says why it does not take %s', async (_, content, text) => {
    await give(typeof content === 'string' ? content : content());
    await stage.popup.getByRole('alert').getByText(text).waitFor();
    expect(await stage.popup.getByLabel('A dot').isChecked()).toBe(true);
    expect(await flaws(stage.popup)).toEqual([]);
  });
});
