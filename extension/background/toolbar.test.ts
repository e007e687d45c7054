import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { local, type Preferences } from '../settings.ts';
import { friend, signedInAt, stubBrowser, syncOf } from '../test/stubs.ts';
import { quickSend } from './send.ts';
import { arrangeToolbar, openPopup } from './toolbar.ts';

vi.mock('./sync.ts', () => ({ sync: () => Promise.resolve() }));

const tab = { id: 1, url: 'https://example.org/a', title: 'A', incognito: false } as browser.Tabs.Tab;

/** What a click does now: a popup, or nothing but telling us. */
const popup = () => vi.mocked(fakeBrowser.action.setPopup).mock.lastCall?.[0].popup;

async function choose(toolbarClick: Preferences['toolbarClick']): Promise<void> {
  const { preferences } = await local.read('preferences');
  await local.write({ preferences: { ...preferences, toolbarClick } });
  await arrangeToolbar();
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
  fakeBrowser.reset();
  stubBrowser();
  const { user } = await signedInAt('https://watch.example.org');
  const friends = [friend('Mia', '2026-02-01T00:00:00.000Z')];
  await local.write({ cache: { etag: null, sync: syncOf(user, { friends }), at: 0 } });
});
afterEach(() => vi.useRealTimers());

describe('a click on the button', () => {
  it('opens the popup, unless it is to send', async () => {
    await choose('inbox');
    expect(popup()).toBe('popup.html');
    await choose('share');
    expect(popup()).toBe('popup.html');
    await choose('send');
    expect(popup()).toBe('');
  });

  it('opens the popup for ten seconds after it has sent something, so that it can be taken back', async () => {
    await choose('send');
    await quickSend(tab);
    expect(popup()).toBe('popup.html');
    await vi.advanceTimersByTimeAsync(9_900);
    expect(popup()).toBe('popup.html');
    await vi.advanceTimersByTimeAsync(200);
    expect(popup()).toBe('');
  });

  it('sends again after the popup was opened from elsewhere', async () => {
    await choose('send');
    const opening = openPopup();
    expect(popup()).toBe('popup.html');
    expect(fakeBrowser.action.openPopup).toHaveBeenCalledOnce();
    await opening;
    expect(popup()).toBe('');
  });
});
