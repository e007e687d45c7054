import type browser from 'webextension-polyfill';
import type { Target } from '../settings.ts';
import { quote } from '../page/quote.ts';

type Click = Pick<browser.Menus.OnClickData, 'linkUrl' | 'srcUrl' | 'mediaType' | 'selectionText' | 'linkText'>;

/** What a right-click says that a look at the page would not. */
export interface Clicked {
  /** Nothing when the page itself is meant. */
  target?: Target;
  /** Selected text, as the beginning of the message. */
  quote?: string;
}

/** What a right-click means to share: a link, else a picture or a recording, else the page. */
export function clickedOn(click: Click, pageTitle: string): Clicked {
  const { linkUrl, srcUrl, mediaType, selectionText, linkText } = click;
  const selected = selectionText?.trim();
  const said = selected ? { quote: quote(selected) } : {};
  if (isWeb(linkUrl)) {
    const named = linkText?.trim().slice(0, 300);
    const title = named || (selected ?? linkUrl).slice(0, 300);
    return { target: { url: linkUrl, title, page: named ? { title: named } : {}, ...said }, ...said };
  }
  if (!isWeb(srcUrl)) return said;
  // The page says where a picture comes from.
  const page = { title: pageTitle, ...(mediaType === 'image' && { image: srcUrl }) };
  return { target: { url: srcUrl, title: pageTitle || srcUrl, page, ...said }, ...said };
}

/** A `blob:` or `data:` address means nothing to anybody else. */
function isWeb(url: string | undefined): url is string {
  return url !== undefined && /^https?:/.test(url);
}
