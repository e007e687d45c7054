import type { FirefoxProcess } from './firefox-process.ts';
import { evaluate, found } from './firefox-tab.ts';

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
  /** The lines that the address bar shows while this is in it. */
  suggestions(text: string): Promise<string[]>;
  /** The addresses of the tabs, in their order, and which of them is in front. */
  tabs(): Promise<{ addresses: string[]; front: string }>;
  /** Selects the tabs at these addresses together with the one in front. */
  selectTabs(addresses: string[]): Promise<void>;
  /** Sets preferences of Firefox, as `about:config` does. */
  prefer(preferences: Preferences): Promise<void>;
  /** Title and text of each alert on the screen. */
  alerts(): Promise<[title: string, text: string][]>;
  /** Clicks the alert with this title. */
  pressAlert(title: string): Promise<void>;
}

export type Preferences = Record<string, string | boolean>;

const MENU = `document.getElementById('contentAreaContextMenu')`;
const QUESTION = `document.querySelector('#notification-popup[panelopen] popupnotification')`;

type Run = <Value>(expression: string) => Promise<Value>;

/** What runs an expression in the browser's own window. */
export async function inWindowOf(send: FirefoxProcess['send']): Promise<Run> {
  const scope = { 'moz:scope': 'chrome' };
  const { contexts } = await send<{ contexts: [{ context: string }] }>('browsingContext.getTree', scope);
  return (expression) => evaluate(send, contexts[0].context, expression);
}

export function windowOf(run: Run): FirefoxWindow {
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
      await orWait(`suggestion of ${suggestion}`, `${LINES}.join('\\n').includes(${JSON.stringify(suggestion)})`);
      await run(`${KEYS}.sendSingleKey({ key: 'Enter', code: 'Enter', printable: false }, window)`);
    },
    async suggestions(text) {
      await run(`gURLBar.search(${JSON.stringify(text)})`);
      return run(`gURLBar.lastQueryContextPromise.then(() => ${LINES})`);
    },
    tabs: () =>
      run(`({ addresses: [...gBrowser.tabs].map(${ADDRESS}), front: [gBrowser.selectedTab].map(${ADDRESS})[0] })`),
    async selectTabs(addresses) {
      await run(`(${select})(${JSON.stringify(addresses)})`);
    },
    async prefer(preferences) {
      await run(`(${set})(${JSON.stringify(preferences)})`);
    },
    alerts: () => run(`${ALERTS}.map(({ title, text }) => [title, text])`),
    async pressAlert(title) {
      const one = `${ALERTS}.find((alert) => alert.title === ${JSON.stringify(title)})`;
      await orWait(`alert ${title}`, `${one} !== undefined`);
      await run(`${one}.box.click()`);
    },
  };
}

/** Somebody's fingers on the keyboard of the whole window. */
export const KEYS = `ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs').event`;

const LINES = `[...document.querySelectorAll('.urlbarView-row')].map((row) => row.innerText)`;
const ADDRESS = `({ linkedBrowser }) => linkedBrowser.currentURI.spec`;

const select = `(addresses) => {
  for (const tab of gBrowser.tabs) {
    if (addresses.includes(tab.linkedBrowser.currentURI.spec)) gBrowser.addToMultiSelectedTabs(tab);
  }
}`;

/** Firefox draws each in a window of its own, where the desktop draws none. */
const ALERTS = `[...Services.wm.getEnumerator('alert:alert')].map(({ document }) => ({
  box: document.getElementById('alertBox'),
  title: document.getElementById('alertTitleLabel')?.value,
  text: document.getElementById('alertTextLabel')?.textContent,
}))`;

const set = `(preferences) => {
  for (const [name, value] of Object.entries(preferences)) {
    Services.prefs[typeof value === 'string' ? 'setStringPref' : 'setBoolPref'](name, value);
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
