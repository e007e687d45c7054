import browser from 'webextension-polyfill';
import { linkName } from '../page/link-name.ts';
import type { Clicked } from './clicked.ts';

/** How long a send waits for a page to say what its link is called. */
const PATIENCE_MS = 500;

type Click = Pick<browser.Menus.OnClickData, 'linkUrl' | 'linkText' | 'frameId'>;

/** The same, called as the link is on its page: Firefox says it with the click, Chrome lets us look after one. */
export async function withLinkText(what: Clicked, click: Click, tab: browser.Tabs.Tab): Promise<Clicked> {
  const { target } = what;
  const isKnown = target === undefined || click.linkUrl !== target.url || Boolean(click.linkText?.trim());
  if (isKnown || tab.incognito || tab.id === undefined) return what;
  const text = await Promise.race([
    readLinkName(tab.id, click.frameId ?? 0, target.url),
    new Promise<undefined>((late) => setTimeout(late, PATIENCE_MS)),
  ]);
  return text ? { ...what, target: { ...target, title: text, page: { title: text } } } : what;
}

/** Nothing where the page, or the frame, lets nobody look. */
async function readLinkName(tabId: number, frameId: number, url: string): Promise<string | undefined> {
  const where = { tabId, frameIds: [frameId] };
  const results = await browser.scripting.executeScript({ target: where, func: linkName, args: [url] }).catch(() => []);
  return results[0]?.result as string | undefined;
}
