import { isCard } from './cards.ts';
import { outward, wordsOf } from './text-of.ts';
import type { Element } from './tree.ts';

/** Parts of a page that are about other pages, other people or the site. */
const OTHER_WORDS = new Set([
  'comment', 'comments', 'respond', 'replies', 'disqus', 'related', 'recommended', 'recommendations', 'sidebar',
  'footer', 'nav', 'navigation', 'menu', 'popular', 'trending', 'promo', 'newsletter', 'teaser', 'teasers',
  'modal', 'recirc', 'recirculation', 'outbrain', 'taboola', 'sponsored', 'upnext', 'carousel', 'latest', 'cookie',
  'cookies', 'breadcrumb', 'breadcrumbs', 'reviews', 'testimonial', 'testimonials',
]); // prettier-ignore
/** Parts of a part that say who made it and when: they may also say how many comments there are. */
const OWN_WORDS = new Set(['byline', 'author', 'authors', 'dateline', 'meta', 'entry', 'post', 'article', 'headline']);
const OTHER_NAMES = new Set(['nav', 'footer', 'aside', 'form', 'blockquote']);
const OTHER_ROLES = new Set(['navigation', 'complementary', 'contentinfo', 'search']);

/**
 * Whether an element stands where a page speaks of something else than its subject. What it shares with the headline
 * or with most of the page says nothing: themes put the state of the whole page there ("has-sidebar").
 */
export function isElsewhere(element: Element, headline?: Element): boolean {
  const around = outward(element);
  const size = around.at(-1)?.end ?? 0;
  const isShared = ({ index, end }: Element) =>
    (headline !== undefined && index <= headline.index && headline.index < end) || end - index > size / 2;
  for (const one of around) {
    if (isShared(one)) return false;
    if (isCard(one, element)) return true;
    const words = wordsOf(one);
    if (words.some((word) => OWN_WORDS.has(word)) && !isOfOthers(words)) continue;
    if (OTHER_NAMES.has(one.name) || OTHER_ROLES.has(one.attributes['role'] ?? '')) return true;
    if (words.some((word) => OTHER_WORDS.has(word))) return true;
  }
  return false;
}

/** A "comment-author" and "related-post" are no part of what is commented on and related to. */
const isOfOthers = (words: string[]) =>
  words.some((word, index) => OTHER_WORDS.has(word) && OWN_WORDS.has(words[index + 1] ?? ''));
