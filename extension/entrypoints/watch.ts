import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Followed, FromPage } from '../messages.ts';
import { follow } from '../watch/follow.ts';
import { siteAt } from '../watch/sites.ts';

/** Where a page says that it is followed already: a script may be put into a page twice. */
declare global {
  var isFollowed: boolean | undefined;
}

/** Runs in every page of the sites that a person has allowed (background/sites.ts), and in no private window. */
export default defineUnlistedScript(() => {
  if (globalThis.isFollowed || browser.extension.inIncognitoContext) return;
  globalThis.isFollowed = true;
  const ending = new AbortController();
  follow({
    site: siteAt(location.hostname),
    signal: ending.signal,
    async ask(message: FromPage) {
      // After an update of the extension, its old scripts are alone.
      if (!browser.runtime.id) ending.abort();
      return ending.signal.aborted ? null : browser.runtime.sendMessage<FromPage, Followed | null>(message);
    },
  });
});
