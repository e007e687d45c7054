import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Friend, InboxItem, Person, Sync } from '#shared/client.ts';
import { linkTables } from '#shared/media/link-tables.ts';
import { writtenTables } from '#shared/media/written-tables.ts';
import { type Account, local } from '../settings.ts';

/** What the fake browser lacks: a network, menus, texts, badge colours, scripts. Gives the menu that was built. */
export function stubBrowser() {
  vi.stubGlobal('navigator', { onLine: true, languages: ['en'] });
  const menu: { id: string; title?: string; parentId?: string }[] = [];
  Object.assign(fakeBrowser, {
    contextMenus: {
      removeAll: vi.fn(() => Promise.resolve(menu.splice(0))),
      create: vi.fn((item: (typeof menu)[number]) => {
        if (menu.some(({ id }) => id === item.id)) throw new Error(`duplicate id ${item.id}`);
        menu.push(item);
      }),
    },
    i18n: { getMessage: (key: string, values: string[] = []) => [key, ...values].join(' ') },
    scripting: { executeScript: vi.fn(() => Promise.resolve([])) },
  });
  const inPackage = (path: string) => `chrome-extension://${fakeBrowser.runtime.id}/${path}`;
  fakeBrowser.runtime.getURL = (path: string) => (path === 'links.json' ? tables : inPackage(path));
  Object.assign(fakeBrowser.action, {
    setBadgeBackgroundColor: vi.fn(() => Promise.resolve()),
    setBadgeTextColor: vi.fn(() => Promise.resolve()),
    setTitle: vi.fn(() => Promise.resolve()),
    openPopup: vi.fn(() => Promise.resolve()),
    setPopup: vi.fn(() => Promise.resolve()),
  });
  return menu;
}

/** What the package holds of links, at an address that can be fetched here. */
const tables = `data:application/json,${encodeURIComponent(writtenTables(linkTables))}`;

let count = 0;
/** Ids as the server makes them, in order. */
const newId = () => `00000000-0000-7000-8000-${String(++count).padStart(12, '0')}`;

export function person(displayName: string): Person {
  return { id: newId(), username: displayName.split(' ')[0]?.toLowerCase() ?? '', displayName, avatarUrl: null };
}

export function friend(displayName: string, lastSentAt: string | null = null): Friend {
  return { user: person(displayName), since: '2026-01-01T00:00:00.000Z', sentCount: 0, lastSentAt, nickname: null };
}

export function inboxItem(change: Partial<InboxItem> = {}): InboxItem {
  const id = newId();
  return {
    id,
    media: {
      id: newId(), url: `https://example.org/${id}`, platform: 'web', kind: 'article', title: 'A title', description: null,
      thumbnail: null, picture: null, siteName: 'example.org', author: null, duration: null,
    },
    sharedBy: person('Bo'), message: null, startAt: null, status: 'pending', isRead: false, readAt: null,
    watchedAt: null, returnsAt: null, progress: null, sharedAt: '2026-02-01T00:00:00.000Z', updatedAt: '2026-02-01T00:00:00.000Z',
    ...change,
  }; // prettier-ignore
}

export function syncOf(user: Person, change: Partial<Sync> = {}): Sync {
  return { user, unread: 0, latestAt: null, inbox: [], friends: [], requests: [], ...change };
}

/** Signs somebody in, as if this browser had been connected before. */
export async function signedInAt(server: string, user = person('Ana Bell')): Promise<Account> {
  const account = { server, user, refreshToken: 'refresh-1' };
  await local.write({ account });
  return account;
}
