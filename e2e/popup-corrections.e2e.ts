import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { data, type InboxItem } from '#shared/client.ts';
import { flaws } from './flaws.ts';
import { befriend } from './people.ts';
import { setPopupStage, type PopupStage } from './popup-stage.ts';

/** What was sent can be said better, and taken back: right after, on opening the popup again, and without a connection. */

let stage: PopupStage;

beforeAll(async () => {
  stage = await setPopupStage();
  await befriend(stage.ana, stage.ben);
});
afterEach(() => stage.recover());
afterAll(() => stage?.close());

const inboxOfBen = () => data(stage.ben.client.GET('/api/v1/inbox', { params: { query: { limit: 100 } } }));
const messageOf = async (url: string) => (await inboxOfBen()).find(({ media }) => media.url === url)?.message;
const aboutIt = () => stage.popup.getByRole('group', { name: 'Message' });

async function openAt(url: string): Promise<void> {
  await stage.openOnShare({ target: { url, title: 'How Hummingbirds Hover', page: {} }, quote: '' });
  await stage.popup.getByRole('button', { name: /^Ben/ }).waitFor();
}

async function send(url: string, message: string): Promise<void> {
  await openAt(url);
  await stage.popup.getByRole('button', { name: /^Ben/ }).click();
  await stage.popup.getByLabel('Message').last().fill(message);
  await stage.popup.keyboard.press('Control+Enter');
  await stage.popup.locator('.sent-note').waitFor();
}

/** By the keyboard alone. */
async function reword(message: string): Promise<void> {
  await stage.popup.getByRole('button', { name: /^(Edit|Add a) message$/ }).focus();
  await stage.popup.keyboard.press('Enter');
  await expect.poll(() => stage.popup.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  await stage.popup.keyboard.press('Control+a');
  await stage.popup.keyboard.press('Backspace');
  await stage.popup.keyboard.type(message);
  await stage.popup.keyboard.press('Control+Enter');
}

describe('what was sent by the popup', () => {
  const url = 'https://example.org/hover';

  it('can be said better at once, and as before again', async () => {
    await send(url, 'so camling');
    await expect.poll(() => messageOf(url)).toBe('so camling');
    await stage.popup.getByRole('button', { name: 'Edit message' }).click();
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.popup.keyboard.press('Escape');
    await aboutIt().getByText('“so camling”').waitFor();
    await reword('so calming');
    await stage.popup.locator('.toast').getByText('Message changed').waitFor();
    await aboutIt().getByText('“so calming”').waitFor();
    await expect.poll(() => messageOf(url)).toBe('so calming');
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.popup.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => messageOf(url)).toBe('so camling');
    await stage.picture('sent-message');
  });

  it('can be said better by whoever opens the popup on the page again', async () => {
    await openAt(`${url}?utm_source=newsletter`);
    await stage.popup.getByText(/^You sent this to Ben on /).waitFor();
    await reword('so very calming');
    await expect.poll(() => messageOf(url)).toBe('so very calming');
    await reword('');
    await expect.poll(() => messageOf(url)).toBeNull();
    await stage.popup.getByRole('button', { name: 'Add a message' }).waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.picture('sent-before');
  });

  it('can be taken back there', async () => {
    await stage.popup.getByRole('button', { name: 'Take back' }).click();
    await stage.popup.locator('.toast').getByText('Taken back').waitFor();
    await expect.poll(inboxOfBen).toEqual([]);
    await openAt(url);
    await stage.popup.getByRole('button', { name: 'Choose a friend' }).waitFor();
    expect(await stage.popup.getByText(/^You sent this/).count()).toBe(0);
  });

  it('goes back into the form when it is taken back at once', async () => {
    await send('https://example.org/too-early', 'wait');
    await stage.popup.getByRole('button', { name: 'Take back' }).click();
    await stage.popup.getByRole('button', { name: 'Send to Ben' }).waitFor();
    expect(await stage.popup.getByLabel('Message').last().inputValue()).toBe('wait');
    await expect.poll(inboxOfBen).toEqual([]);
  });

  it('can’t be taken back from somebody who has seen it', async () => {
    await send('https://example.org/seen', 'look');
    await expect.poll(async () => (await inboxOfBen()).length).toBe(1);
    const [item] = (await inboxOfBen()) as [InboxItem];
    await data(
      stage.ben.client.PATCH('/api/v1/inbox/{id}/read', { params: { path: { id: item.id } }, body: { read: true } }),
    );
    await openAt('https://example.org/seen');
    await stage.popup.getByRole('button', { name: 'Edit message' }).waitFor();
    expect(await stage.popup.getByRole('button', { name: 'Take back' }).count()).toBe(0);
  });
});

describe('what waits for a connection', () => {
  const url = 'https://example.org/offline';

  it('can be said better before it leaves, in the same popup and in the next', async () => {
    await stage.profile.context.setOffline(true);
    await send(url, 'first');
    await reword('second');
    await openAt(url);
    await aboutIt().getByText('“second”').waitFor();
    await reword('third');
    await stage.popup.locator('.toast').getByText('The message changes when you are online').waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.picture('sent-waits');
    await stage.profile.context.setOffline(false);
    await stage.open();
    await expect.poll(() => messageOf(url), { timeout: 10_000 }).toBe('third');
  });

  it('tells what came too late, and keeps the words', async () => {
    const { outbox } = await stage.popup.evaluate<{ outbox: object[] }>("chrome.storage.local.get('outbox')");
    expect(outbox).toEqual([]);
    const item = (await inboxOfBen()).find(({ media }) => media.url === url);
    // As if the connection had been away for longer than a message can be changed.
    await data(stage.ana.client.DELETE('/api/v1/shares/{id}', { params: { path: { id: item?.id ?? '' } } }));
    const wording = { shareId: item?.id, message: 'fourth', title: 'How Hummingbirds Hover', names: ['Ben'] };
    const ask = { type: 'mark', id: 'late', mark: { do: 'reword', ...wording } };
    await stage.popup.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(ask)})`);
    await stage.open();
    await stage.popup.getByRole('alert').getByText('One message could not be changed.').waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.open('options.html');
    await stage.popup.getByText('Your message was to become: “fourth”').waitFor();
    await stage.popup.getByText('That was taken back already.').waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.popup.getByRole('button', { name: 'Discard' }).click();
    await expect.poll(() => stage.profile.badge()).toBe('');
  });
});
