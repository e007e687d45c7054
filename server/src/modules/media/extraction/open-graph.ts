import ogs from 'open-graph-scraper';
import { isLabel } from './byline-labels.ts';
import type { MetaTags } from './meta-tags.ts';

import { saying, type Said } from './said.ts';

/** The vocabularies that open-graph-scraper knows and this asks it for. */
const VOCABULARY = /^(?:og|article|book|music|twitter|al):[\w:.-]+$/;
const MAX_TAGS = 150;

/**
 * OpenGraph and Twitter cards, read by open-graph-scraper from a head made of nothing but their tags: the page isn't
 * parsed a second time, its guesses from other tags don't hide a card's own title, and the first of several equal
 * tags wins where it would take the last.
 */
export async function openGraph(tags: MetaTags): Promise<{ openGraph: Said; twitter: Said }> {
  const html = headOf(tags);
  if (html === '') return { openGraph: {}, twitter: {} };
  const { result } = await ogs({ html, onlyGetOpenGraphInfo: true });
  return {
    openGraph: saying({
      title: result.ogTitle,
      description: result.ogDescription,
      image: result.ogImage?.map(({ url }) => url),
      author: [
        ...(tags.get('article:author') ?? []),
        result.ogArticleAuthor,
        result.bookAuthor,
        result.musicCreator,
        result.musicMusician,
      ],
      siteName: result.ogSiteName,
      publishedAt: [
        result.articlePublishedTime,
        result.articlePublishedDate,
        result.ogArticlePublishedTime,
        result.musicReleaseDate,
        result.bookReleaseDate,
        result.ogVideoReleaseDate,
        result.ogDate,
      ],
      lang: result.ogLocale,
      canonical: result.ogUrl,
      duration: [result.ogVideoDuration, result.musicDuration],
      kind: result.ogType,
    }),
    twitter: saying({
      title: result.twitterTitle,
      description: result.twitterDescription,
      image: result.twitterImage?.map(({ url }) => url),
      author: authorsOf(tags),
      siteName: [result.alIosAppName, result.alAndroidAppName],
      canonical: result.twitterUrl,
    }),
  };
}

/** What blogs write below a card: "Written by" as a label, the name as its data. A creator who isn't a handle is a name. */
function authorsOf(tags: MetaTags): string[] {
  const first = (name: string) => tags.get(name)?.[0] ?? '';
  const written = [1, 2].filter((at) => isLabel(first(`twitter:label${at}`))).map((at) => first(`twitter:data${at}`));
  return [...written, ...(tags.get('twitter:creator') ?? []).filter((creator) => !HANDLE.test(creator))];
}

const HANDLE = /^@|^\w{1,15}$/;

function headOf(tags: MetaTags): string {
  const known = [...tags].filter(([name]) => VOCABULARY.test(name)).slice(0, MAX_TAGS);
  return known.map(([name, [first = '']]) => `<meta property="${name}" content="${escaped(first)}">`).join('');
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
