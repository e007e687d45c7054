import { identify } from '#shared/media/normalize-url.ts';

/** The one spelling of a link; undefined when it is none. */
export function addressOf(link: string): string | undefined {
  const known = identify(link);
  return typeof known === 'string' ? undefined : known.normalizedUrl;
}

/**
 * The site that a link leads to, as people call it.
 * @example siteOf('https://youtu.be/abc') // 'youtube.com'
 */
export function siteOf(link: string): string | undefined {
  const address = addressOf(link);
  return address === undefined ? undefined : new URL(address).hostname.replace(/^www\./, '');
}
