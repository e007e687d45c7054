/** What a browser has to be asked for, to be let into a site: the host and what lies below it. */
export function originsOf(site: string): string[] {
  const hasBelow = /[a-z]$/i.test(site) && site.includes('.');
  return hasBelow ? [`*://*.${site}/*`] : [`*://${site}/*`];
}

/** The site that such an answer of the browser's is about. */
export const siteOfOrigin = (origin: string): string => origin.replace(/^[^:]+:\/\/(?:\*\.)?/, '').replace(/\/.*$/, '');
