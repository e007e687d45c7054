import browser from 'webextension-polyfill';
import type { Answer, Refusal } from '../messages.ts';
import type { Target } from '../settings.ts';

/** Reads the page that it is put into: entrypoints/read-page.ts. */
const READER = '/read-page.js';

const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/addons\.mozilla\.org\//,
];

/** Why this tab can't be shared as it is, if it can't. */
export function refusalOf({ url, incognito }: Pick<browser.Tabs.Tab, 'url' | 'incognito'>): Refusal | undefined {
  if (incognito) return 'PRIVATE';
  // Without a gesture of a person's the browser does not tell.
  if (!url) return 'UNKNOWN';
  if (STORES.some((store) => store.test(url))) return 'STORE';
  if (/^(?:file|data|blob|view-source|content):/.test(url)) return 'FILE';
  return /^https?:/.test(url) ? undefined : 'BROWSER';
}

/** What the open tab shows, for sharing it. The browser allows it because a person just asked (`activeTab`). */
export async function captureActiveTab(): Promise<Answer<'capture'>> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? captureTab(tab) : { refusal: 'UNKNOWN' };
}

/** What stands in the tabs that are selected besides the open one, by their titles alone: no page is looked into. */
export async function otherSelectedTabs(): Promise<Answer<'tabs'>> {
  const tabs = await browser.tabs.query({ highlighted: true, active: false, currentWindow: true });
  const targets = tabs.flatMap((tab): Target[] => {
    const { url = '', title } = tab;
    return refusalOf(tab) === undefined ? [{ url, title: title || url, page: {} }] : [];
  });
  return { targets, refused: tabs.length - targets.length };
}

export async function captureTab(tab: browser.Tabs.Tab): Promise<Answer<'capture'>> {
  const refusal = refusalOf(tab);
  if (refusal !== undefined) return { refusal };
  return { target: (await readTab(tab)) ?? { url: tab.url ?? '', title: tab.title || (tab.url ?? ''), page: {} } };
}

/** Nothing when the page lets nobody look: a PDF, an error page. */
async function readTab({ id }: browser.Tabs.Tab): Promise<Target | undefined> {
  if (id === undefined) return undefined;
  const results = await browser.scripting.executeScript({ target: { tabId: id }, files: [READER] }).catch(() => []);
  return (results[0]?.result ?? undefined) as Target | undefined;
}
