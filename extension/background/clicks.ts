import browser from 'webextension-polyfill';
import { anHourFromNow, tomorrowMorning } from '../pause.ts';
import { local } from '../settings.ts';
import { type Clicked, clickedOn } from './clicked.ts';
import { withLinkText } from './link-text.ts';
import { choiceOf } from './menus.ts';
import { enqueue } from './outbox.ts';
import { openConnect, openShare, sendNow, wantShare } from './send.ts';
import { sync } from './sync.ts';
import { openPopup } from './toolbar.ts';

/** Does what was chosen in the context menu. */
export function clicked(click: browser.Menus.OnClickData, tab?: browser.Tabs.Tab): void {
  const choice = choiceOf(click.menuItemId);
  if (choice === 'connect') return void openConnect();
  if (choice === 'inbox') return void openPopup();
  if (choice === 'dashboard') return void openDashboard();
  if (choice === 'mark-all-seen') return void markAllSeen();
  if (choice === 'pause-hour') return void pauseUntil(anHourFromNow());
  if (choice === 'pause-tomorrow') return void pauseUntil(tomorrowMorning());
  if (choice === 'pause-end') return void pauseUntil(0);
  if (tab === undefined) return;
  const what = clickedOn(click, tab.title ?? '');
  // No waiting before this: Firefox opens the popup only in the turn of the click.
  if (choice === 'choose') void openShare(tab.incognito ? {} : what);
  const look = what.target && (() => withLinkText(what, click, tab));
  if (choice === 'save') void saveForMe(tab, what, look);
  else if (choice !== 'choose') void sendNow(tab, choice.toUserId, what, look);
  // The popup is open by now, and takes the better title.
  else void look?.().then((named) => (named === what ? undefined : wantShare(named)));
}

const pauseUntil = (moment: number): Promise<void> => local.write({ alertsPausedUntil: moment });

async function saveForMe(tab: browser.Tabs.Tab, what: Clicked, look?: () => Promise<Clicked>): Promise<void> {
  const { account } = await local.read('account');
  if (account) await sendNow(tab, account.user.id, what, look);
}

async function openDashboard(): Promise<void> {
  const { account } = await local.read('account');
  if (account) await browser.tabs.create({ url: `${account.server}/inbox` });
}

async function markAllSeen(): Promise<void> {
  await enqueue(crypto.randomUUID(), { do: 'read-all', upTo: new Date().toISOString() });
  await sync();
}
