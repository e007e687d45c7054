/** The address as something that may be opened or loaded: http and https only, never `javascript:` or `data:`. */
export function safeHref(url: string | null | undefined): string | undefined {
  const parsed = url ? URL.parse(url) : null;
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed.href : undefined;
}
