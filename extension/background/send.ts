import browser from 'webextension-polyfill';
import { calledBy } from '#shared/called.ts';
import type { Work } from '#shared/outbox/work.ts';
import { local, session, type Target } from '../settings.ts';
import { showBadge, tick } from './badge.ts';
import { captureTab, refusalOf } from './capture.ts';
import type { Clicked } from './clicked.ts';
import { amend, enqueue } from './outbox.ts';
import { sync } from './sync.ts';
import { arrangeToolbar, openPopup } from './toolbar.ts';

/** Milliseconds after which a send goes out as it is, should nobody have come back to it. */
const LOOK_MS = 2000;

export interface NewSend {
  id: string;
  target: Target;
  toUserIds: string[];
  message: string;
}

/** Puts a send on disk, and from there on its way. */
export async function send(asked: NewSend): Promise<'kept' | 'full'> {
  const kept = await enqueue(asked.id, await workOf(asked));
  void sync();
  return kept;
}

async function workOf({ target, toUserIds, message }: NewSend): Promise<Work> {
  const { url, title, page, startAt } = target;
  const share = { url, page, toUserIds, message: message.trim() || null, ...(startAt !== undefined && { startAt }) };
  return { do: 'send', share, title, names: await namesOf(toUserIds) };
}

/** The names to tell people what became of a send, even when the friend is gone by then. */
async function namesOf(ids: string[]): Promise<string[]> {
  const { cache, account } = await local.read('cache', 'account');
  const friends = cache?.sync.friends ?? [];
  const people = [...friends.map(({ user }) => user), ...(account ? [account.user] : [])];
  return ids.flatMap((id) => people.filter((person) => person.id === id).map((person) => calledBy(friends, person)));
}

/**
 * Sends at once, without a window, and says so on the badge. It is on disk before the page is looked at, and waits there
 * for a better title: the browser may end the worker at any moment.
 */
export async function sendNow(
  tab: browser.Tabs.Tab,
  toUserId: string,
  { target, quote = '' }: Clicked = {},
  look: () => Promise<Clicked> = () => lookAt(tab),
): Promise<void> {
  const { url = '', title, incognito } = tab;
  if (incognito || (target === undefined && refusalOf(tab) !== undefined)) return openShare();
  const asked = (better: Clicked): NewSend => ({
    id,
    target: better.target ?? { url, title: title || url, page: {} },
    toUserIds: [toUserId],
    message: quote || (better.quote ?? ''),
  });
  const id = crypto.randomUUID();
  const kept = await enqueue(id, await workOf(asked({ ...(target && { target }) })), Date.now() + LOOK_MS);
  if (kept === 'full') return showBadge();
  await session.write({ quick: { id, names: await namesOf([toUserId]), at: Date.now() } });
  await Promise.all([tick(), arrangeToolbar()]);
  await amend(id, await workOf(asked(await look())));
  await sync();
}

async function lookAt(tab: browser.Tabs.Tab): Promise<Clicked> {
  const captured = await captureTab(tab);
  if ('refusal' in captured) return {};
  const { target } = captured;
  return { target, ...(target.quote !== undefined && { quote: target.quote }) };
}

/** Opens the popup on its Share view. Call it in the very turn of the click: waiting first loses the gesture in Firefox. */
export function openShare(what: Clicked = {}): Promise<void> {
  void wantShare(what);
  return openPopup();
}

/** Writes down what the popup is to share. */
export function wantShare({ target, quote = '' }: Clicked): Promise<void> {
  return session.write({ wanted: { target: target ?? null, quote, at: Date.now() } });
}

/** Sends the page of a tab to the usual friend: the one set, else the one written to last. Without one, asks whom. */
export async function quickSend(tab: browser.Tabs.Tab): Promise<void> {
  const { preferences, cache, account } = await local.read('preferences', 'cache', 'account');
  if (account === null || account.refreshToken === null) return openConnect();
  const friends = cache?.sync.friends ?? [];
  const set = friends.find(({ user }) => user.id === preferences.defaultFriend);
  const [last] = friends
    .filter(({ lastSentAt }) => lastSentAt !== null)
    .sort((a, b) => (b.lastSentAt ?? '').localeCompare(a.lastSentAt ?? ''));
  const friend = set ?? last;
  return friend ? sendNow(tab, friend.user.id) : openShare();
}

/** Opens the page where this browser is connected to an account. */
export async function openConnect(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('connect.html') });
}
