import { webLink } from '#shared/media/web-link.ts';

/** What a share target or a paste hands over. Android apps put the link into the text. */
export interface Handed {
  url?: string | undefined;
  text?: string | undefined;
  title?: string | undefined;
}

/** The first link that can be shared, looked for in the address, then the text, then the title. */
export function linkIn({ url, text, title }: Handed): string | undefined {
  for (const place of [url, text, title]) {
    const found = place === undefined ? undefined : firstLink(place);
    if (found) return found;
  }
  return undefined;
}

/** The link a person typed, who may leave out `https://`. */
export function typedLink(text: string): string | undefined {
  const trimmed = text.trim();
  return firstLink(trimmed) ?? (looksLikeAddress(trimmed) ? link(`https://${trimmed}`) : undefined);
}

function looksLikeAddress(text: string): boolean {
  const [host = ''] = text.split(/[/?#]/);
  return !/\s/.test(text) && /^[^:@]+\.[^:@.]{2,}$/.test(host);
}

function firstLink(text: string): string | undefined {
  for (const [candidate] of text.matchAll(/https?:\/\/[^\s<>"]+/gi)) {
    const found = link(withoutTail(candidate));
    if (found) return found;
  }
  return undefined;
}

/** The stop of a sentence is no part of the link; a bracket is only when it was opened inside. */
function withoutTail(candidate: string): string {
  const trimmed = candidate.replace(/[.,;:!?'’”]+$/, '');
  return trimmed.endsWith(')') && !trimmed.includes('(') ? withoutTail(trimmed.slice(0, -1)) : trimmed;
}

function link(text: string): string | undefined {
  const found = webLink(text);
  return typeof found === 'string' ? undefined : found.href;
}
