import { found } from './firefox-tab.ts';
import { KEYS } from './firefox-window.ts';

/** The popup under the button, with somebody's hands in it. */
export interface Popup {
  /** Pixels and words; null while it is closed. */
  look(): Promise<{ width: number; height: number; text: string } | null>;
  /** What has this name, or a line that begins with it. */
  click(name: string): Promise<void>;
  /** Types into what was clicked last. */
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

const BROWSER = `document.querySelector('.webextension-popup-browser')`;

/** No driver reaches it: it is spoken to from the window that it belongs to. */
export function popupOf(inWindow: <Value>(expression: string) => Promise<Value>): Popup {
  const run = <Value>(expression: string) => inWindow<Value>(`(${inside})(${BROWSER}, ${JSON.stringify(expression)})`);
  return {
    look: () =>
      run('({ width: content.innerWidth, height: content.innerHeight, text: content.document.body.innerText })'),
    async click(name) {
      await found(`${name} in the popup`, async () => {
        return (await run<boolean>(`(${press})(content, ${JSON.stringify(name)})`)) || undefined;
      });
    },
    async type(text) {
      await inWindow(`(${BROWSER}.focus(), ${KEYS}.sendKeys(${JSON.stringify(text)}, window))`);
      const typed = () => run<string>('content.document.activeElement.value');
      await found(`${text} in the popup`, async () => (await typed())?.endsWith(text) || undefined);
    },
    async close() {
      await inWindow(`${BROWSER}?.closest('panel').hidePopup()`);
      await found('closed popup', async () => (await inWindow(`${BROWSER} === null`)) || undefined);
    },
  };
}

/**
 * Runs in the browser's own window: has an expression evaluated where a page is, and brings what it comes to; nothing
 * comes of a page that is only just being loaded.
 */
const inside = `(browser, expression) => browser && new Promise((resolve) => {
  const { messageManager } = browser;
  const name = 'answer-' + Math.random();
  const hear = ({ data }) => resolve(data);
  messageManager.addMessageListener(name, hear);
  setTimeout(() => { messageManager.removeMessageListener(name, hear); resolve(); }, 1000);
  const script = 'sendAsyncMessage(' + JSON.stringify(name) + ', (' + expression + '));';
  messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
})`;

/** Runs where the page is. Says whether there was such a thing, and it is where it can be pressed. */
const press = `(window, name) => {
  const { document } = window;
  const nameOf = (one) => one.ariaLabel ?? one.labels?.[0]?.innerText ?? one.innerText;
  const all = [...document.querySelectorAll('a, button, input, textarea, [role=tab]')];
  const isCalled = (one) => nameOf(one).split('\\n').some((line) => line.trim().startsWith(name));
  const element = all.find((one) => !one.disabled && isCalled(one));
  if (!element) return false;
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const [left, top] = [x + width / 2, y + height / 2];
  if (!element.contains(document.elementFromPoint(left, top))) return false;
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    window.synthesizeMouseEvent(type, left, top, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 }, {});
  }
  return true;
}`;
