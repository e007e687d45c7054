import { join } from 'node:path';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { evaluate, found, type Tab, tabOf } from './firefox-tab.ts';

const EXTENSION = join(import.meta.dirname, '../dist/extension/firefox-mv3');

const MENU = `document.getElementById('contentAreaContextMenu')`;

/** One person's Firefox with the built extension in it, and with what Firefox itself shows of it. */
export interface Firefox {
  /** Opens a page of the web, or by its name one of the extension's own, in a tab. */
  open(address: string): Promise<Tab>;
  /** The tab with an address that contains this, as soon as there is one. */
  tab(part: string): Promise<Tab>;
  /** Goes down the context menu, which a right-click has opened, by the labels of its entries. */
  choose(...labels: string[]): Promise<void>;
  /** What stands on the toolbar button. */
  badge(): Promise<string>;
  pressButton(): Promise<void>;
  /** The popup while it is open, as one of the extension's pages in a tab sees it: there has to be one. Pixels. */
  popup(): Promise<{ width: number; height: number; text: string } | null>;
  stop(): Promise<void>;
}

interface Context {
  context: string;
  url: string;
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
  const contexts = async (which = {}) =>
    (await send<{ contexts: Context[] }>('browsingContext.getTree', which)).contexts;
  const [window] = await contexts({ 'moz:scope': 'chrome' });
  const inWindow = <Value>(expression: string) => evaluate<Value>(send, window!.context, expression);
  const host = await inWindow<string>(`WebExtensionPolicy.getByID('${extension}').mozExtensionHostname`);
  const origin = `moz-extension://${host}/`;
  const widget = extension.replace(/\W/g, '_');
  const button = `document.getElementById('${widget}-BAP')`;
  // Puts the button into sight, as people do after installing.
  await inWindow(`CustomizableUI.addWidgetToArea('${widget}-browser-action', CustomizableUI.AREA_NAVBAR)`);
  const find = async (part: string) => (await contexts()).find(({ url }) => url.includes(part));

  return {
    stop,
    async open(address) {
      const { context } = await send<Context>('browsingContext.create', { type: 'tab' });
      const isPublic = /^https?:/.test(address);
      // Firefox never says of an extension's page that it is complete.
      const where = isPublic ? { url: address, wait: 'complete' } : { url: origin + address, wait: 'none' };
      await send('browsingContext.navigate', { context, ...where });
      return tabOf(send, context);
    },
    tab: async (part) => tabOf(send, (await found(`tab at ${part}`, () => find(part))).context),
    async choose(...labels) {
      await found('context menu', async () => (await inWindow<boolean>(`${MENU}.state === 'open'`)) || undefined);
      await inWindow(`(${follow})(${MENU}, ${JSON.stringify(labels)})`);
    },
    badge: () => inWindow(`${button}.getAttribute('badge') ?? ''`),
    pressButton: () => inWindow(`${button}.click()`),
    async popup() {
      const seen = `browser.extension.getViews({ type: 'popup' }).map(({ innerWidth, innerHeight, document }) => (
        { width: innerWidth, height: innerHeight, text: document.body.innerText }))[0]`;
      return evaluate(send, (await find(origin))!.context, seen);
    },
  };
}

/** Runs in the browser's own window, down from an open menu. */
const follow = `async (menu, labels) => {
  for (const label of labels) {
    const entry = [...menu.children].find((one) => one.label === label);
    if (!entry) throw new Error('no ' + label + ' among ' + [...menu.children].map((one) => one.label));
    if (!entry.menupopup) return void menu.activateItem(entry);
    menu = entry.menupopup;
    const shown = new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
    entry.openMenu(true);
    await shown;
  }
}`;
