import { join } from 'node:path';
import { type Popup, popupOf } from './firefox-popup.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { found, type Tab, tabAt, tabOf } from './firefox-tab.ts';
import { type FirefoxWindow, inWindowOf, windowOf } from './firefox-window.ts';

const EXTENSION = join(import.meta.dirname, '../dist/extension/firefox-mv3');

/** One person's Firefox with the built extension in it, and with what Firefox itself shows of it. */
export interface Firefox extends FirefoxWindow {
  /** Opens a page of the web, or by its name one of the extension's own, in a tab. */
  open(address: string): Promise<Tab>;
  /** The tab with an address that contains this, as soon as there is one. */
  tab(part: string): Promise<Tab>;
  /** What stands on the toolbar button. */
  badge(): Promise<string>;
  pressButton(): Promise<void>;
  /** What opens under the button. */
  popup: Popup;
  /** What the extension has stored, as one of its pages in a tab sees it: there has to be one. */
  stored<Stored>(): Promise<Stored>;
  /** Has Firefox end the extension's background, as it does by itself after half a minute without work. */
  sleep(): Promise<void>;
  stop(): Promise<void>;
}

export async function openFirefox(): Promise<Firefox> {
  const browser = await startFirefox();
  try {
    return await equip(browser);
  } catch (error) {
    await browser.stop();
    throw error;
  }
}

async function equip({ send, stop }: FirefoxProcess): Promise<Firefox> {
  const extensionData = { type: 'path', path: EXTENSION };
  const { extension } = await send<{ extension: string }>('webExtension.install', { extensionData });
  const inWindow = await inWindowOf(send);
  const host = await inWindow<string>(`WebExtensionPolicy.getByID('${extension}').mozExtensionHostname`);
  const origin = `moz-extension://${host}/`;
  const widget = extension.replace(/\W/g, '_');
  const button = `document.getElementById('${widget}-BAP')`;
  // Puts the button into sight, as people do after installing.
  await inWindow(`CustomizableUI.addWidgetToArea('${widget}-browser-action', CustomizableUI.AREA_NAVBAR)`);
  const tab = (part: string) => tabAt(send, part);

  return {
    ...windowOf(inWindow),
    popup: popupOf(inWindow),
    stop,
    tab,
    async open(address) {
      const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
      const isPublic = /^https?:/.test(address);
      // Firefox never says of an extension's page that it is complete.
      const where = isPublic ? { url: address, wait: 'complete' } : { url: origin + address, wait: 'none' };
      await send('browsingContext.navigate', { context, ...where });
      return tabOf(send, context);
    },
    badge: () => inWindow(`${button}.getAttribute('badge') ?? ''`),
    async sleep() {
      const background = `WebExtensionPolicy.getByID('${extension}').extension`;
      await inWindow(`${background}.terminateBackground({ disableResetIdleForTest: true })`);
      const isAsleep = () => inWindow<boolean>(`${background}.backgroundState === 'stopped'`);
      await found('sleeping background', async () => (await isAsleep()) || undefined);
    },
    pressButton: () => inWindow(`${button}.click()`),
    stored: async () => (await tab(origin)).run('browser.storage.local.get()'),
  };
}
