import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { clickedAlert, takePush } from '../background/alerts.ts';
import { answerTo } from '../background/answers.ts';
import { showBadge } from '../background/badge.ts';
import { isOurs, isOurScript, messageOf, pageMessageOf } from '../background/border.ts';
import { clicked } from '../background/clicks.ts';
import { goLive } from '../background/live.ts';
import { syncMenus } from '../background/menus.ts';
import { migrate } from '../background/migrations.ts';
import { fetchNews } from '../background/news.ts';
import { followOmnibox } from '../background/omnibox.ts';
import { noteUse, setPace, TICK } from '../background/pace.ts';
import { renewPush } from '../background/push.ts';
import { onClick } from '../background/screen.ts';
import { openConnect, openShare, quickSend } from '../background/send.ts';
import { registerWatcher } from '../background/sites.ts';
import { onChanges, RETRY, sync } from '../background/sync.ts';
import { arrangeToolbar } from '../background/toolbar.ts';
import { answerToPage } from '../background/watching.ts';
import { local } from '../settings.ts';

function wakeUp(): void {
  void arrangeToolbar();
  void sync();
  void goLive();
}

function onCommand(command: string, tab?: browser.Tabs.Tab): void {
  if (command === 'share') void openShare();
  if (command === 'quick-send' && tab) void quickSend(tab);
}

function answerToOurs(value: unknown) {
  const message = messageOf(value);
  return message && answerTo(message);
}

function answerToScript(value: unknown, sender: browser.Runtime.MessageSender) {
  const message = pageMessageOf(value);
  return message && answerToPage(message, sender);
}

/** Answers by callback: a promise is not understood by every browser. Its type has no word for "not for me". */
function respond(value: unknown, sender: browser.Runtime.MessageSender, answer: (value: unknown) => void) {
  const answered = isOurs(sender)
    ? answerToOurs(value)
    : isOurScript(sender)
      ? answerToScript(value, sender)
      : undefined;
  if (answered === undefined) return undefined;
  void answered.then(answer).catch((error: unknown) => {
    answer(undefined);
    throw error;
  });
  return true;
}

interface PushEvent extends Event {
  data: { text(): string } | null;
  waitUntil(work: Promise<unknown>): void;
}

type SetAccessLevel = (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;

/** Content scripts must not read the refresh token. Firefox can't say so for `local`. */
async function guardStorage(): Promise<void> {
  const disk: typeof browser.storage.local & { setAccessLevel?: SetAccessLevel } = browser.storage.local;
  await disk.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

export default defineBackground({
  main() {
    void guardStorage();
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      await migrate();
      await setPace();
      await syncMenus({ anew: true });
      await registerWatcher();
      if (reason === 'install') await openConnect();
      wakeUp();
    });
    browser.runtime.onStartup.addListener(async () => {
      await setPace();
      await syncMenus({ anew: true });
      await registerWatcher();
      wakeUp();
      void renewPush();
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === TICK) void setPace();
      if (name === TICK || name === RETRY) wakeUp();
    });
    // Firefox for Android has no windows.
    if ('windows' in browser) {
      browser.windows.onFocusChanged.addListener((id) => {
        if (id !== browser.windows.WINDOW_ID_NONE) void noteUse().then(wakeUp);
      });
    }
    onChanges(fetchNews);
    onClick(clickedAlert);
    globalThis.addEventListener('push', (event) => {
      const { data, waitUntil } = event as PushEvent;
      waitUntil.call(event, takePush(data?.text() ?? ''));
    });
    globalThis.addEventListener('pushsubscriptionchange', () => void renewPush());
    globalThis.addEventListener('online', wakeUp);
    local.watch(({ preferences, noticing, alertsOn, alertsPausedUntil }) => {
      void showBadge();
      if (preferences) void arrangeToolbar();
      if (preferences || alertsOn !== undefined || alertsPausedUntil !== undefined) void syncMenus();
      if (noticing) void registerWatcher();
    });
    browser.action.onClicked.addListener((tab) => void quickSend(tab));
    browser.permissions.onAdded.addListener(() => void registerWatcher());
    browser.permissions.onRemoved.addListener(() => void registerWatcher());

    // Firefox for Android has neither menus nor keys, and no keywords in the address bar.
    if ('omnibox' in browser) followOmnibox();
    if ('contextMenus' in browser) browser.contextMenus.onClicked.addListener(clicked);
    if ('commands' in browser) browser.commands.onCommand.addListener(onCommand);
    browser.runtime.onMessage.addListener(respond as browser.Runtime.OnMessageListenerCallback);
  },
});
