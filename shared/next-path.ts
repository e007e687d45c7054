/**
 * Where to go after signing in: a path of this site, or `/`. What `?next=` says is anybody's text, so it is checked
 * before and again after the browser's own parsing, which drops tabs and turns backslashes into slashes.
 */
export function nextPath(wanted: string | undefined): string {
  if (wanted === undefined || !isOwnPath(wanted)) return '/';
  const base = 'https://here.invalid';
  const url = URL.parse(wanted, base);
  if (url === null || url.origin !== base) return '/';
  const path = url.pathname + url.search + url.hash;
  return isOwnPath(path) ? path : '/';
}

/** A link to a page about signing in that comes back to `next` afterwards. */
export function withNext(page: '/login' | '/signup', next: string): string {
  return next === '/' ? page : `${page}?next=${encodeURIComponent(next)}`;
}

const isOwnPath = (path: string): boolean => /^\/(?![/\\])[^\\]*$/.test(path) && !/\p{Cc}/u.test(path);
