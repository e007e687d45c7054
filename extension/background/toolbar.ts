import browser from 'webextension-polyfill';
import { local, type Preferences, session } from '../settings.ts';

/** After a send by the button itself, for how long the next click opens the popup, which offers to take it back. */
const UNDO_MS = 10_000;

const POPUP = 'popup.html';

/** Whether a click is to open the popup; if not, the browser tells us of it (`action.onClicked`). */
function opensPopup(choice: Preferences['toolbarClick'], sentAt: number | undefined, now: number): boolean {
  return choice !== 'send' || (sentAt !== undefined && now < sentAt + UNDO_MS);
}

/** Makes the button do what was chosen in the settings. */
export async function arrangeToolbar(): Promise<void> {
  const [{ preferences }, { quick }] = await Promise.all([local.read('preferences'), session.read('quick')]);
  const now = Date.now();
  const opens = opensPopup(preferences.toolbarClick, quick?.at, now);
  await browser.action.setPopup({ popup: opens ? POPUP : '' });
  if (opens && preferences.toolbarClick === 'send' && quick) {
    setTimeout(() => void arrangeToolbar(), quick.at + UNDO_MS - now);
  }
}

/** Opens the popup. Call it in the very turn of the click: waiting first loses the gesture in Firefox. */
export async function openPopup(): Promise<void> {
  // Asked in this order, they happen in this order.
  void browser.action.setPopup({ popup: POPUP });
  await browser.action.openPopup().catch(async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('popup.html') });
  });
  await arrangeToolbar();
}
