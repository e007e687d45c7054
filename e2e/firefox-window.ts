import { found } from './firefox-tab.ts';

/** What Firefox itself shows around the pages. */
export interface FirefoxWindow {
  /** Goes down the context menu, which a right-click has opened, by the labels of its entries. */
  choose(...labels: string[]): Promise<void>;
  /** Presses what says yes to the question that Firefox asks, and says what that question was. */
  allow(): Promise<string>;
  /** Alt, Shift and a letter. */
  pressShortcut(letter: string): Promise<void>;
  /** Types into the address bar, and presses Enter once it has made its suggestions. */
  enter(text: string, suggestion: string): Promise<void>;
  /** Selects the tabs at these addresses together with the one in front. */
  selectTabs(addresses: string[]): Promise<void>;
}

const MENU = `document.getElementById('contentAreaContextMenu')`;
const QUESTION = `document.querySelector('#notification-popup[panelopen] #addon-webext-permissions-notification')`;

export function windowOf(run: <Value>(expression: string) => Promise<Value>): FirefoxWindow {
  const orWait = async (what: string, expression: string) => {
    await found(what, async () => (await run<boolean>(expression)) || undefined);
  };
  return {
    async choose(...labels) {
      await orWait('context menu', `${MENU}.state === 'open'`);
      await run(`(${follow})(${MENU}, ${JSON.stringify(labels)})`);
    },
    async allow() {
      await orWait('question', `${QUESTION} !== null`);
      const asked = await run<string>(`${QUESTION}.textContent`);
      // For a moment it takes no answer, lest people answer what they have not read.
      await orWait('answer', `(${QUESTION}?.button.click(), ${QUESTION} === null)`);
      return asked;
    },
    async pressShortcut(letter) {
      const key = { key: letter, code: `Key${letter}`, printable: true, altKey: true, shiftKey: true };
      await run(`${KEYS}.sendSingleKey(${JSON.stringify(key)}, window)`);
    },
    async enter(text, suggestion) {
      await run(`gURLBar.search(${JSON.stringify(text)})`);
      const shown = `[...document.querySelectorAll('.urlbarView-row')].map((row) => row.innerText).join('\\n')`;
      await orWait(`suggestion of ${suggestion}`, `${shown}.includes(${JSON.stringify(suggestion)})`);
      await run(`${KEYS}.sendSingleKey({ key: 'Enter', code: 'Enter', printable: false }, window)`);
    },
    async selectTabs(addresses) {
      await run(`(${select})(${JSON.stringify(addresses)})`);
    },
  };
}

/** Somebody's fingers on the keyboard of the whole window. */
export const KEYS = `ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs').event`;

const select = `(addresses) => {
  for (const tab of gBrowser.tabs) {
    if (addresses.includes(tab.linkedBrowser.currentURI.spec)) gBrowser.addToMultiSelectedTabs(tab);
  }
}`;

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
