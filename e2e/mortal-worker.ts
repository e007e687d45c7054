import type { CDPSession, Page } from 'playwright-core';
import type { Member } from './people.ts';
import type { Profile } from './profile.ts';

/** Of the extension's pages, where some functions below run. */
declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };

/** The worker of a browser that sends to somebody, and is killed now and then. */
export interface MortalWorker {
  /** A page of the extension that stays open, which keeps no worker alive. */
  page: Page;
  /** As if the link had been right-clicked and the friend been chosen: the menu itself is driven in friends.e2e.ts. */
  choose(link: string): Promise<void>;
  /** The same, waiting until it is on disk. */
  keep(link: string): Promise<void>;
  kill(): Promise<void>;
  wake(): Promise<void>;
  /** How much waits. */
  waiting(): Promise<number>;
  /** Those of the links that the friend has, the oldest first. */
  arrived(links: string[]): Promise<string[]>;
}

export async function mortalWorker(browser: Profile, friend: Member): Promise<MortalWorker> {
  const page = await browser.open('options.html');
  const developer: CDPSession = await browser.context.newCDPSession(page);
  await developer.send('ServiceWorker.enable');

  const choose = async (link: string) => {
    const click = {
      menuItemId: `to:${friend.pair.user.id}`,
      linkUrl: link,
      pageUrl: 'https://example.org/',
      editable: false,
    };
    const worker = await browser.worker();
    await worker.evaluate(
      `chrome.contextMenus.onClicked.dispatch(${JSON.stringify(click)}, { id: 1, incognito: false, title: 'A page' })`,
    );
  };
  return {
    page,
    choose,
    async keep(link) {
      await choose(link);
      await page.waitForFunction(
        (url) => chrome.storage.local.get('outbox').then(({ outbox }) => JSON.stringify(outbox).includes(url)),
        link,
        { polling: 2 },
      );
    },
    async kill() {
      await developer.send('ServiceWorker.stopAllWorkers');
    },
    wake: () => page.evaluate("chrome.runtime.sendMessage({ type: 'sync' })"),
    waiting: () => page.evaluate("chrome.storage.local.get('outbox').then(({ outbox }) => outbox.length)"),
    async arrived(links) {
      const found: string[] = [];
      for (let cursor: string | undefined, isMore = true; isMore;) {
        const query = { limit: 100, ...(cursor !== undefined && { cursor }) };
        const { data: body } = await friend.client.GET('/api/v1/inbox', { params: { query } });
        found.push(...(body?.data ?? []).map(({ media }) => media.url));
        cursor = body?.pagination.cursor;
        isMore = body?.pagination.hasNext === true;
      }
      return found.filter((url) => links.includes(url)).toReversed();
    },
  };
}
