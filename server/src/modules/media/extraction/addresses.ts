/** Addresses that a page names are relative to its own, or to what its `<base>` says. */
export function baseOf(url: string, base: string | undefined): string {
  const resolved = base === undefined ? null : URL.parse(base.trim(), url);
  return resolved && isWeb(resolved) ? resolved.href : url;
}

/** Absolute, if it is one that a browser may load. */
export function resolved(address: string, base: string): string | undefined {
  // Line breaks inside of addresses are dropped by browsers, spaces become %20.
  const url = URL.parse(address.trim(), base);
  return url && isWeb(url) && url.href.length <= 2048 ? url.href : undefined;
}

const isWeb = ({ protocol }: URL) => protocol === 'https:' || protocol === 'http:';

/** Equal for two spellings of one page's address. */
export function addressKey(address: string): string | undefined {
  const url = URL.parse(address);
  return url ? url.hostname.replace(/^(?:www|m|amp)\./, '') + url.pathname.replace(/\/+$/, '') + url.search : undefined;
}
