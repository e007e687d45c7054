/** A page that only leads on, and the parameters of its link in which the address may stand that it leads to. */
export type Redirect = readonly [host: RegExp, path: RegExp, names: readonly string[]];

/** Wrappers that have the address in their path, or packed. */
const BY_SPELLING: ((url: URL) => string | undefined)[] = [
  // AMP pages as search engines serve them.
  ({ hostname, pathname, search }) =>
    /(?:^|\.)google\.(?:com?\.)?[a-z]{2,3}$/.test(hostname)
      ? addressIn(/^\/amp\/(?:s\/)?(.+)$/, pathname + search)
      : undefined,
  ({ hostname, pathname, search }) =>
    hostname.endsWith('.cdn.ampproject.org') ? addressIn(/^\/[a-z]\/(?:s\/)?(.+)$/, pathname + search) : undefined,
  ({ hostname, pathname }) =>
    /(?:^|\.)(?:search\.yahoo|search\.aol|yahoo|aol)\.com$/.test(hostname) ? decoded(/\/RU=([^/]+)\//.exec(pathname)?.[1]) : undefined,
  ({ hostname, pathname }) =>
    /(?:^|\.)(?:redditmail|awstrack|kmail-lists)\.\w+$/.test(hostname) ? decoded(/^\/(?:CL0|L0)\/([^/]+)\//.exec(pathname)?.[1]) : undefined,
  // What an e-mail filter makes of links.
  ({ hostname, pathname, search, searchParams }) => {
    if (!/(?:^|\.)urldefense(?:\.proofpoint)?\.(?:com|us)$/.test(hostname)) return undefined;
    const v3 = /^\/v3\/__(.+?)__;/.exec(pathname + search)?.[1];
    if (v3 !== undefined) return v3.includes('*') ? undefined : v3.replace(/^(https?:\/)(?!\/)/, '$1/');
    const packed = searchParams.get('u') ?? undefined;
    if (packed === undefined || pathname.startsWith('/v1')) return packed;
    return decoded(packed.replaceAll('-', '%').replaceAll('_', '/'));
  },
  // `u` is "a1" and base64.
  ({ hostname, pathname, searchParams }) => {
    const packed = searchParams.get('u');
    if (!/(?:^|\.)bing\.com$/.test(hostname) || pathname !== '/ck/a' || !packed?.startsWith('a1')) return undefined;
    return fromBase64(packed.slice(2));
  },
  ({ hostname, pathname, search }) =>
    /^(?:www\.)?(?:12ft\.io|outline\.com|txtify\.it|r\.jina\.ai|href\.li|dereferer\.org|nitter\.link)$/.test(hostname)
      ? /^\/\??(https?:\/\/.+)$/.exec(pathname + search)?.[1]
      : undefined,
  ({ hostname, search }) => (/(?:^|\.)(?:href\.li|deviantart\.com|dereferer\.me)$/.test(hostname) ? /^\?(https?:\/\/.+)$/.exec(search)?.[1] : undefined),
]; // prettier-ignore

/** Something that could be an address must stand in a link that leads on, or it is not worth a closer look. */
const MAY_LEAD_ON = /https?(?::|%3a|-3a)|=%2f|=\/|\/amp\/|ampproject\.org|=a1|\/RU=/i;

/** Says what a link that only leads on leads to; nothing when it is itself what is meant. */
export function createTargetOf(redirects: readonly Redirect[]): (url: URL) => string | undefined {
  return (url) => {
    if (!MAY_LEAD_ON.test(url.href.slice('https:'.length))) return undefined;
    for (const spelled of BY_SPELLING) {
      const target = spelled(url);
      if (target !== undefined) return target;
    }
    for (const [host, path, names] of redirects) {
      if (!host.test(url.hostname) || !path.test(url.pathname)) continue;
      for (const name of names) {
        const value = url.searchParams.get(name);
        const target =
          value === null ? undefined : /^\/(?!\/)/.test(value) ? url.origin + value : decodedOnceMore(value);
        if (target !== undefined && /^https?:\/\//i.test(target)) return target;
      }
    }
    return undefined;
  };
}

/** Some wrap an address that is encoded twice. */
const decodedOnceMore = (value: string) => (/^https?%3A/i.test(value) ? (decoded(value) ?? value) : value);

const addressIn = (pattern: RegExp, text: string): string | undefined => {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? undefined : /^https?:\/\//.test(found) ? found : `https://${found}`;
};

function decoded(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function fromBase64(text: string): string | undefined {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}
