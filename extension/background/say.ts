import browser from 'webextension-polyfill';

/** Everything the worker itself says: the keys under `browser.` in the catalogue, built into `_locales` by wxt.config.ts. */
export type Saying =
  | 'title'
  | 'titleNew'
  | 'titleSent'
  | 'titleStuck'
  | 'titleEnded'
  | 'titleSignedOut'
  | 'menuConnect'
  | 'menuSend'
  | 'menuSendTo'
  | 'menuChoose'
  | 'menuSave'
  | 'menuInbox'
  | 'menuDashboard'
  | 'menuMarkAllSeen'
  | 'menuPause'
  | 'menuPauseHour'
  | 'menuPauseTomorrow'
  | 'menuPauseEnd'
  | 'omniboxHelp'
  | 'omniboxSend'
  | 'omniboxSendWith'
  | 'omniboxNobody'
  | 'omniboxSearch'
  | 'omniboxItem';

/** In the browser's own language, which is also that of the menus around it. */
export function say(key: Saying, ...values: string[]): string {
  return browser.i18n.getMessage(key, values);
}
