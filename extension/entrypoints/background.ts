import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answerTo } from '../background/answers.ts';
import { showBadge } from '../background/badge.ts';
import { isOurs, messageOf } from '../background/border.ts';
import { clicked } from '../background/clicks.ts';
import { goLive } from '../background/live.ts';
import { syncMenus } from '../background/menus.ts';
import { followOmnibox } from '../background/omnibox.ts';
import { openConnect, openShare, quickSend } from '../background/send.ts';
import { RETRY, sync } from '../background/sync.ts';
import { arrangeToolbar } from '../background/toolbar.ts';
import { local, SCHEMA_VERSION } from '../settings.ts';

/** The alarm that wakes the worker at least once a minute. */
const TICK = 'tick';

function wakeUp(): void {
  void arrangeToolbar();
  void sync();
  void goLive();
}

function onCommand(command: string, tab?: browser.Tabs.Tab): void {
  if (command === 'share') void openShare();
  if (command === 'quick-send' && tab) void quickSend(tab);
}

/** Answers by callback: a promise is not understood by every browser. Its type has no word for "not for me". */
function respond(value: unknown, sender: browser.Runtime.MessageSender, answer: (value: unknown) => void) {
  const message = isOurs(sender) ? messageOf(value) : undefined;
  if (message === undefined) return undefined;
  void answerTo(message)
    .then(answer)
    .catch((error: unknown) => {
      answer(undefined);
      throw error;
    });
  return true;
}

type SetAccessLevel = (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;

/** Content scripts, if there ever are any, must not read the refresh token. Firefox can't say so for `local`. */
async function guardStorage(): Promise<void> {
  const disk: typeof browser.storage.local & { setAccessLevel?: SetAccessLevel } = browser.storage.local;
  await disk.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

export default defineBackground({
  main() {
    void guardStorage();
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      await local.write({ version: SCHEMA_VERSION });
      await browser.alarms.create(TICK, { periodInMinutes: 1 });
      await syncMenus({ anew: true });
      if (reason === 'install') await openConnect();
      wakeUp();
    });
    browser.runtime.onStartup.addListener(async () => {
      await browser.alarms.create(TICK, { periodInMinutes: 1 });
      await syncMenus({ anew: true });
      wakeUp();
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === TICK || name === RETRY) wakeUp();
    });
    globalThis.addEventListener('online', wakeUp);
    local.watch(({ preferences }) => {
      void showBadge();
      if (preferences) void Promise.all([arrangeToolbar(), syncMenus()]);
    });
    browser.action.onClicked.addListener((tab) => void quickSend(tab));

    // Firefox for Android has neither menus nor keys, and no keywords in the address bar.
    if ('omnibox' in browser) followOmnibox();
    if ('contextMenus' in browser) browser.contextMenus.onClicked.addListener(clicked);
    if ('commands' in browser) browser.commands.onCommand.addListener(onCommand);
    browser.runtime.onMessage.addListener(respond as browser.Runtime.OnMessageListenerCallback);
  },
});
