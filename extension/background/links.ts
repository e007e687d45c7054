import browser from 'webextension-polyfill';
import { createIdentify, type Identify } from '#shared/media/identify.ts';
import { readTables } from '#shared/media/written-tables.ts';

/** What links name, by all that the server knows of them too. */
export interface Links {
  identify: Identify;
  /** The one spelling of a link; undefined when it is none. */
  addressOf(link: string): string | undefined;
  /**
   * The site that a link leads to, as people call it.
   * @example siteOf('https://youtu.be/abc') // 'youtube.com'
   */
  siteOf(link: string): string | undefined;
}

let loaded: Promise<Links> | undefined;

/** The tables are as large as all else in the worker, and most of its starts ask of no link: they are read when one does. */
export function links(): Promise<Links> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(): Promise<Links> {
  const tables = await fetch(browser.runtime.getURL('links.json'));
  const identify = createIdentify(readTables(await tables.text()));
  const addressOf = (link: string) => {
    const known = identify(link);
    return typeof known === 'string' ? undefined : known.normalizedUrl;
  };
  return {
    identify,
    addressOf,
    siteOf(link) {
      const address = addressOf(link);
      return address === undefined ? undefined : new URL(address).hostname.replace(/^www\./, '');
    },
  };
}
