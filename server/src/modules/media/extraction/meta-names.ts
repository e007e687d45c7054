import { parseTolerantly } from './json-repair.ts';
import type { MetaTags } from './meta-tags.ts';
import { saying, type Field, type Said } from './said.ts';
import { isThing, textsOf } from './thing.ts';

type Names = Partial<Record<Field, string[]>>;

/** Tags of indexes of research: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing. */
const SCHOLARLY: Names = {
  title: ['citation_title', 'bepress_citation_title', 'eprints.title', 'prism.title'],
  description: ['citation_abstract', 'eprints.abstract'],
  author: ['citation_author', 'citation_authors', 'bepress_citation_author', 'eprints.creators_name'],
  publishedAt: [
    'citation_publication_date', 'citation_date', 'citation_online_date', 'bepress_citation_date', 'prism.publicationdate',
    'eprints.date',
  ],
  lang: ['citation_language'],
}; // prettier-ignore

/** Tags by which newspapers tell their analytics what a page is. */
const ANALYTICS: Names = {
  title: ['parsely-title', 'sailthru.title'],
  description: ['sailthru.description'],
  image: ['parsely-image-url', 'sailthru.image.full'],
  author: [
    'parsely-author', 'sailthru.author', 'cxenseparse:author', 'mrf:authors', 'bt:author', 'vr:author', 'dcsext.author', 'rbauthors',
    'article.author', 'article:author_name', 'lp.article:author', 'nv:author',
  ],
  publishedAt: [
    'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'cxenseparse:publishtime', 'bt:pubdate', 'vr:published_time',
    'article.published', 'article.created', 'lp.article:published_time', 'nv:date',
  ],
}; // prettier-ignore

/** https://www.dublincore.org/specifications/dublin-core/dcmi-terms/, in the spellings of HTML. */
const DUBLIN_CORE: Names = {
  title: ['dc.title', 'dcterms.title', 'dc:title', 'dcterms:title'],
  description: ['dc.description', 'dcterms.description', 'dc:description', 'dcterms:description', 'dcterms.abstract'],
  author: ['dc.creator', 'dcterms.creator', 'dc:creator', 'dcterms:creator', 'dc.contributor'],
  siteName: ['dc.publisher', 'dcterms.publisher', 'dc:publisher'],
  publishedAt: [
    'dc.date.issued', 'dcterms.issued', 'dc.issued', 'dcterms:issued', 'dc.date.published', 'dc.date.created', 'dcterms.created',
    'dc.created', 'dcterms:created', 'dcterms.date', 'dc.date', 'dc:date', 'dc:created',
  ],
  lang: ['dc.language', 'dcterms.language', 'dc:language'],
}; // prettier-ignore

/** Tags that everybody writes and nobody has written down. */
const PLAIN: Names = {
  title: ['title', 'headline', 'hdl'],
  description: ['description', 'abstract', 'summary', 'dek', 'excerpt', 'lp'],
  image: ['thumbnail', 'thumbnailurl', 'image', 'image_src', 'thumbnail_url', 'twitter:image0'],
  author: [
    'author', 'authors', 'byl', 'byline', 'article_author', 'article:writer', 'creator', 'writer', 'reporter', 'article-author',
    'author-name', 'author_name', 'itunes:author', 'music:musician_description',
  ],
  siteName: ['application-name', 'apple-mobile-web-app-title', 'site_name', 'sitename', 'publisher'],
  publishedAt: [
    'datepublished', 'date_published', 'article_date_original', 'originalpublicationdate', 'publication_date', 'publicationdate',
    'publication-date', 'publishdate', 'publish_date', 'publish-date', 'published_date', 'published-date', 'published_time', 'published',
    'pubdate', 'pub_date', 'pdate', 'ptime', 'displaydate', 'date', 'article_date', 'release_date', 'video:release_date', 'created',
    'datecreated', 'creation_date', 'timestamp', 'utime', 'ut', 'og:published_time',
  ],
  lang: ['content-language', 'language', 'locale', 'lang'],
  duration: ['video:duration', 'music:duration', 'duration'],
}; // prettier-ignore

const read = (tags: MetaTags, names: Names): Said =>
  saying(
    Object.fromEntries(
      Object.entries(names).map(([field, list]) => [field, list.flatMap((name) => tags.get(name) ?? [])]),
    ),
  );

/** Parse.ly's older tag holds all of it as JSON: https://docs.parse.ly/metatags/. */
function parselyPage(tags: MetaTags): Said {
  const page = parseTolerantly(tags.get('parsely-page')?.[0] ?? '');
  if (!isThing(page)) return {};
  const texts = (property: string) => textsOf(page[property], () => undefined);
  return saying({
    title: texts('title'),
    author: [...texts('authors'), ...texts('author')],
    publishedAt: texts('pub_date'),
  });
}

/** What a page says in `<meta>` tags other than those of cards. */
export const metaSaid = (tags: MetaTags) => ({
  scholarly: read(tags, SCHOLARLY),
  analytics: { ...parselyPage(tags), ...read(tags, ANALYTICS) },
  dublinCore: read(tags, DUBLIN_CORE),
  plain: read(tags, PLAIN),
});
