import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { flaws } from './flaws.ts';
import { listenForComplaints } from './page-checks.ts';
import { befriend } from './people.ts';
import { setPopupStage, type PopupStage } from './popup-stage.ts';

/** Of the extension's pages, where some functions below run. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Every state of the popup, as it is built, against a real server, in light and dark, as small as browsers make it. */

let stage: PopupStage;

beforeAll(async () => {
  stage = await setPopupStage();
});
afterEach(() => stage.recover());
afterAll(() => stage?.close());

describe('the popup', () => {
  it('says that there is nothing, and how to find a friend', async () => {
    await stage.open();
    const complaints: string[] = [];
    listenForComplaints(stage.popup, (complaint) => complaints.push(complaint));
    await stage.popup.getByRole('heading', { name: 'All caught up' }).waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.popup.getByRole('button', { name: 'Share this page' }).click();
    await stage.popup.getByText('You have no friends here yet').waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.popup.getByRole('button', { name: 'Copy invitation' }).click();
    await stage.popup.getByLabel('Invitation link').waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('says why a page can’t be shared, and takes a link instead', async () => {
    await stage.popup.getByText('This page belongs to your browser').waitFor();
    await stage.popup.getByLabel('Link', { exact: true }).fill('nothing');
    await stage.popup.getByRole('button', { name: 'Share this link' }).click();
    await stage.popup.getByText('That is not a link').waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.popup.getByLabel('Link', { exact: true }).fill('example.org/film');
    await stage.popup.getByRole('button', { name: 'Share this link' }).click();
    await stage.popup.getByRole('button', { name: 'Me, later' }).click();
    expect(await flaws(stage.popup)).toEqual([]);
  });

  it('shows what is stored before it asks the network for anything', async () => {
    await befriend(stage.ana, stage.ben);
    for (let n = 1; n <= 12; n++) await stage.share(stage.ben, stage.ana, `https://example.org/film/${n}`);
    await expect.poll(() => stage.profile.badge()).toBe('12');
    await expect.poll(async () => (await stage.open()).locator('.item').count()).toBe(12);
    stage.server.child.kill('SIGSTOP');
    const asked: string[] = [];
    stage.profile.context.on('request', (request) => asked.push(request.url()));
    await stage.open();
    await stage.popup.locator('.item').nth(11).waitFor();
    expect(asked.filter((url) => !/^chrome-extension:|\/api\/v1\/(?:sync|notifications\/unseen)$/.test(url))).toEqual(
      [],
    );
    expect(
      await stage.popup.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
    ).not.toContainEqual(expect.stringMatching(/^http/));
    expect(await flaws(stage.popup)).toEqual([]);
  });

  it('shows the shape of what will come while there is nothing to show yet', async () => {
    stage.server.child.kill('SIGSTOP');
    await stage.forget('local', 'cache');
    await stage.forget('session', 'connection');
    await stage.open();
    await stage.popup.getByText('Loading').waitFor();
    expect(await stage.popup.locator('.skeleton').count()).toBe(5);
    expect(await flaws(stage.popup)).toEqual([]);
    stage.server.child.kill('SIGCONT');
    await stage.popup.locator('.item').first().waitFor();
  });

  it('shares what was chosen, and says to whom it went', async () => {
    const target = { url: 'https://example.org/hover', title: 'How Hummingbirds Hover', page: {}, startAt: 728 };
    await stage.openOnShare({ target, quote: '“so calming”' });
    await stage.popup.getByText('How Hummingbirds Hover').waitFor();
    await stage.popup.getByRole('button', { name: /^Ben/ }).click();
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.popup.getByRole('button', { name: 'Send to Ben' }).click();
    await stage.popup.locator('.toast').getByText('Sent to Ben').waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
  });

  it('says that a page was sent before, and to whom', async () => {
    const url = 'https://example.org/hover?utm_source=newsletter';
    await stage.openOnShare({ target: { url, title: 'How Hummingbirds Hover', page: {} }, quote: '' });
    await stage.popup.getByText(/^You sent this to Ben on /).waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
  });

  it('says that one is offline, and how old what one sees is', async () => {
    await stage.open();
    await stage.profile.context.setOffline(true);
    const { cache } = await stage.popup.evaluate<{ cache: object }>("chrome.storage.local.get('cache')");
    await stage.store({ cache: { ...cache, at: Date.now() - 7_200_000 } });
    await stage.open();
    await stage.popup
      .getByText('You are offline. What you do is kept and sent later. What you see is from 2h ago.')
      .waitFor();
    // The first eight are there at once, the rest when the browser has time.
    await expect.poll(() => stage.popup.locator('.item').count()).toBe(12);
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.profile.context.setOffline(false);
  });

  it.each([
    ['does not answer', 0],
    ['answered with an error', 502],
  ])('says that the server %s, with and without anything to show', async (text, status) => {
    const look = async () => {
      await stage.open();
      await stage.popup.locator('.banner').getByText(text).waitFor();
      expect(await flaws(stage.popup)).toEqual([]);
      await stage.forget('local', 'cache');
      await stage.open();
      await stage.popup.getByRole('heading', { name: /^Can’t reach localhost/ }).waitFor();
      await stage.popup.getByText(text).waitFor();
      expect(await flaws(stage.popup)).toEqual([]);
    };
    if (status > 0) await stage.instead(status, look);
    else {
      await stage.kill();
      await look();
      await stage.start();
    }
    await stage.popup.getByRole('button', { name: 'Try again now' }).click();
    await stage.popup.locator('.item').first().waitFor();
  });

  it('says when the next goes out to those who send too fast', async () => {
    await stage.kill();
    await stage.start({});
    const sends = Array.from({ length: 60 }, (_, n) =>
      stage.share(stage.ana, stage.ben, `https://example.org/fast/${n}`),
    );
    await Promise.allSettled(sends);
    await stage.openOnShare({ target: { url: 'https://example.org/last', title: 'Last', page: {} }, quote: '' });
    await stage.popup.getByRole('button', { name: /^Ben/ }).click();
    await stage.popup.getByRole('button', { name: /^Send to Ben/ }).click();
    await stage.popup.getByText(/You are sending fast: the next goes out in \d+ minutes\./).waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.kill();
    await stage.start();
  });

  it('says that a send was refused, and the options say why', async () => {
    await stage.forget('local', 'outbox');
    const target = { url: 'https://example.org/gone', title: 'For somebody who is gone', page: {} };
    const send = { type: 'send', id: 'a', target, toUserIds: ['01900000-0000-7000-8000-000000000000'], message: '' };
    await stage.popup.evaluate((message) => chrome.runtime.sendMessage(message), send);
    await stage.open();
    await stage.popup.getByRole('alert').getByText('One send was refused.').waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
    await stage.open('options.html');
    await stage.popup.getByText('For somebody who is gone').waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
  });

  it('says that it was disconnected elsewhere, and keeps what was not sent', async () => {
    const sessions = await data(stage.ana.client.GET('/api/v1/sessions'));
    const { id } = sessions.find(({ kind }) => kind === 'extension') ?? { id: '' };
    await data(stage.ana.client.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } }));
    await stage.open();
    await stage.popup.getByRole('heading', { name: 'This browser was disconnected' }).waitFor();
    await stage.popup.getByRole('button', { name: /^Reconnect to localhost/ }).waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
    const kept = await stage.popup.evaluate<{ cache: unknown; outbox: unknown[] }>('chrome.storage.local.get()');
    expect(kept).toMatchObject({ cache: null, outbox: [{ id: 'a' }] });
    await stage.open('options.html');
    await stage.popup.getByText('This browser was disconnected from another device.').waitFor();
    expect(await flaws(stage.popup)).toEqual([]);
    expect(await stage.profile.badge()).toBe('!');
  });
});
