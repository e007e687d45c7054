import type { Field } from './said.ts';

/** Where a page can say something of itself. */
export type Source =
  /** The tags of cards: https://ogp.me and Twitter's. */
  | 'openGraph' | 'twitter' | 'cardTitle'
  /** JSON-LD of what the page is about, of the page as such, of its site. */
  | 'jsonLd' | 'jsonLdPage' | 'jsonLdSite'
  /** Musicians that it names, and companies that it names as authors. */
  | 'artists' | 'companies'
  /** Microdata of what the page is about, and properties that belong to nothing. */
  | 'microdata' | 'itemprops'
  /** Tags for indexes of research, for analytics, for libraries, and those of everybody; authors that are in no text. */
  | 'scholarly' | 'analytics' | 'dublinCore' | 'plain' | 'unseen'
  | 'titleTag' | 'links'
  /** What readers see, and what scripts are told. */
  | 'shown' | 'scripts'
  /** The page's own address. */
  | 'address'; // prettier-ignore

/** Whom to believe, field by field: the first source whose value is acceptable decides. Why: docs/decisions/0008. */
export const TRUST: Record<Field, Source[]> = {
  title: ['openGraph', 'scholarly', 'jsonLd', 'twitter', 'microdata', 'itemprops', 'analytics', 'titleTag', 'dublinCore', 'plain', 'jsonLdPage', 'shown'],
  description: ['openGraph', 'plain', 'twitter', 'jsonLd', 'microdata', 'itemprops', 'scholarly', 'analytics', 'dublinCore', 'jsonLdPage', 'shown'],
  image: ['openGraph', 'twitter', 'jsonLd', 'microdata', 'itemprops', 'analytics', 'links', 'plain', 'jsonLdPage', 'shown'],
  author: ['artists', 'jsonLd', 'scholarly', 'analytics', 'openGraph', 'microdata', 'itemprops', 'twitter', 'plain', 'shown', 'cardTitle', 'scripts', 'companies', 'dublinCore', 'unseen', 'jsonLdPage', 'links'],
  siteName: ['openGraph', 'jsonLdSite', 'plain', 'jsonLd', 'twitter', 'microdata', 'itemprops', 'dublinCore', 'titleTag', 'address'],
  publishedAt: ['jsonLd', 'openGraph', 'scholarly', 'analytics', 'microdata', 'itemprops', 'plain', 'dublinCore', 'shown', 'scripts', 'jsonLdPage', 'address'],
  lang: ['shown', 'openGraph', 'plain', 'jsonLd', 'dublinCore'],
  canonical: ['links', 'openGraph', 'twitter', 'jsonLd'],
  favicon: ['links', 'address'],
  duration: ['openGraph', 'plain', 'jsonLd', 'microdata', 'itemprops'],
  kind: ['jsonLd', 'openGraph', 'microdata'],
}; // prettier-ignore
