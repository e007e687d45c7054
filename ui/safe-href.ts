/**
 * The address as something that may be opened or loaded: http and https only, never `javascript:` or `data:`. A path
 * leads somewhere only on a page that has such an address itself.
 */
export function safeHref(url: string | null | undefined, page?: string): string | undefined {
  const parsed = url ? URL.parse(url, page) : null;
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed.href : undefined;
}
