/** Why a text is no link that can be shared. */
export type Refusal = 'not a link' | 'not a web address' | 'too long';

const MAX_LENGTH = 8192;

/**
 * A text as a link of the web. A password is nobody else's, and a link that carries one is meant without it.
 * @returns the link, or why it can't be shared
 */
export function webLink(text: string): URL | Refusal {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH) return 'too long';
  const url = URL.parse(trimmed);
  if (!url) return 'not a link';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'not a web address';
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  return url;
}
