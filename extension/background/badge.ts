import browser from 'webextension-polyfill';
import { shown } from '../inbox.ts';
import { type Local, local, session } from '../settings.ts';
import { say } from './say.ts';

/** How long the badge says that something was sent. */
const TICK_MS = 1500;
/** How long sends may wait before the badge says that they are stuck. */
const STUCK_MS = 120_000;

export interface Badge {
  text: string;
  title: string;
  background: string;
  color: string;
}

const NEW = { background: '#d62a50', color: '#ffffff' };
const SENT = { background: '#13804a', color: '#ffffff' };
const TROUBLE = { background: '#f1b12b', color: '#3b2301' };

type State = Pick<Local, 'account' | 'cache' | 'outbox' | 'preferences'> & { tickUntil: number; now: number };

/** What the toolbar says: trouble that needs a person first, then a send just made, then the number of unread. */
export function badgeOf({ account, cache, outbox, preferences, tickUntil, now }: State): Badge {
  if (account === null) return { text: '', title: say('titleSignedOut'), ...NEW };
  if (account.refreshToken === null) return { text: '!', title: say('titleEnded'), ...TROUBLE };
  if (tickUntil > now) return { text: '✓', title: say('titleSent'), ...SENT };
  const isStuck = outbox.some((one) => one.failure !== null || (one.tries > 0 && now - one.queuedAt > STUCK_MS));
  if (isStuck) return { text: '!', title: say('titleStuck'), ...TROUBLE };
  const unread = shown(cache, outbox)?.unread ?? 0;
  const title = unread > 0 ? say('titleNew', String(unread)) : say('title');
  return { text: textOf(unread, preferences.badge), title, ...NEW };
}

function textOf(unread: number, mode: State['preferences']['badge']): string {
  if (unread === 0 || mode === 'off') return '';
  if (mode === 'dot') return '•';
  return unread > 99 ? '99+' : String(unread);
}

/** Brings the toolbar up to date with what is stored. */
export async function showBadge(): Promise<void> {
  // Firefox for Android has no badges.
  if (!('setBadgeText' in browser.action)) return;
  const [kept, { tickUntil }] = await Promise.all([
    local.read('account', 'cache', 'outbox', 'preferences'),
    session.read('tickUntil'),
  ]);
  const { text, title, background, color } = badgeOf({ ...kept, tickUntil, now: Date.now() });
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title }),
    browser.action.setBadgeBackgroundColor({ color: background }),
    browser.action.setBadgeTextColor({ color }),
  ]);
}

/** Says "sent" for a moment. */
export async function tick(): Promise<void> {
  await session.write({ tickUntil: Date.now() + TICK_MS });
  await showBadge();
  setTimeout(() => void showBadge(), TICK_MS + 50);
}
