import browser from 'webextension-polyfill';
import { calledBy } from '#shared/called.ts';
import type { Friend } from '#shared/client.ts';
import { inTurn } from '#shared/serial.ts';
import { type Account, local, type Preferences, session } from '../settings.ts';
import { say } from './say.ts';

/** How many friends the menu offers. */
const MOST = 8;

export type MenuItem = browser.Menus.CreateCreatePropertiesType & { id: string };

const SOMETHING: browser.Menus.ContextType[] = ['page', 'link', 'image', 'video', 'audio', 'selection'];
const TO_FRIEND = 'to:';

/** What a click on an entry means. */
export type Choice =
  | 'connect'
  | 'choose'
  | 'save'
  | 'inbox'
  | 'dashboard'
  | 'mark-all-seen'
  | 'pause-hour'
  | 'pause-tomorrow'
  | 'pause-end'
  | { toUserId: string };

export function choiceOf(id: string | number): Choice {
  const text = String(id);
  return text.startsWith(TO_FRIEND) ? { toUserId: text.slice(TO_FRIEND.length) } : (text as Choice);
}

/** The whole menu for one account: one parent of our own, because the browser would group several under its name. */
export function menuOf(
  account: Account | null,
  friends: Friend[],
  click: Preferences['toolbarClick'] = 'inbox',
  alerts: 'off' | 'on' | 'paused' = 'off',
): MenuItem[] {
  if (account === null || account.refreshToken === null) {
    return [{ id: 'connect', title: say('menuConnect'), contexts: SOMETHING }];
  }
  const onButton: MenuItem[] = [
    // A click opens it otherwise.
    ...(click === 'send' ? [{ id: 'inbox', title: say('menuInbox'), contexts: ['action' as const] }] : []),
    { id: 'dashboard', title: say('menuDashboard'), contexts: ['action'] },
    { id: 'mark-all-seen', title: say('menuMarkAllSeen'), contexts: ['action'] },
    ...(alerts === 'on' ? PAUSE() : []),
    ...(alerts === 'paused' ? [{ id: 'pause-end', title: say('menuPauseEnd'), contexts: ['action' as const] }] : []),
  ];
  if (friends.length === 0) return [{ id: 'choose', title: say('menuSend'), contexts: SOMETHING }, ...onButton];
  const child = { parentId: 'send', contexts: SOMETHING };
  return [
    { id: 'send', title: say('menuSendTo'), contexts: SOMETHING },
    ...named(recent(friends)).map(([id, title]) => ({ ...child, id: TO_FRIEND + id, title })),
    { ...child, id: 'line', type: 'separator' },
    { ...child, id: 'choose', title: say('menuChoose') },
    { ...child, id: 'save', title: say('menuSave') },
    ...onButton,
  ];
}

const PAUSE = (): MenuItem[] => [
  { id: 'pause', title: say('menuPause'), contexts: ['action'] },
  { id: 'pause-hour', parentId: 'pause', title: say('menuPauseHour'), contexts: ['action'] },
  { id: 'pause-tomorrow', parentId: 'pause', title: say('menuPauseTomorrow'), contexts: ['action'] },
];

/** The server gives the likeliest friends first. */
const recent = (friends: Friend[]) =>
  friends.slice(0, MOST).map(({ user }) => ({ id: user.id, name: calledBy(friends, user) }));

/** First names where they are enough, whole names where two share one. */
function named(people: { id: string; name: string }[]): [id: string, title: string][] {
  const first = (name: string) => name.trim().split(/\s+/)[0] ?? name;
  return people.map(({ id, name }) => {
    const isShared = people.some((other) => other.id !== id && first(other.name) === first(name));
    return [id, literal(isShared ? name : first(name))];
  });
}

/** In a menu `&` underlines the next letter, and `%s` is the selected text. */
function literal(name: string): string {
  return name.replaceAll('&', '&&').replaceAll('%s', '%\u200Bs');
}

const inOneTurn = inTurn();

/** Builds the menu if it is not the one that is there. `anew`: after an update or a start nothing can be relied on. */
export function syncMenus({ anew = false } = {}): Promise<void> {
  // Firefox for Android has no menus.
  if (!('contextMenus' in browser)) return Promise.resolve();
  return inOneTurn(async () => {
    const [{ account, cache, preferences, alertsOn, alertsPausedUntil }, { menu: before }] = await Promise.all([
      local.read('account', 'cache', 'preferences', 'alertsOn', 'alertsPausedUntil'),
      session.read('menu'),
    ]);
    const alerts = !alertsOn ? 'off' : alertsPausedUntil > Date.now() ? 'paused' : 'on';
    const items = menuOf(account, cache?.sync.friends ?? [], preferences.toolbarClick, alerts);
    const menu = JSON.stringify(items);
    if (menu === before && !anew) return;
    await browser.contextMenus.removeAll();
    for (const item of items) browser.contextMenus.create(item);
    await session.write({ menu });
  });
}
