import createMetascraper from 'metascraper';
import author from 'metascraper-author';
import date from 'metascraper-date';
import description from 'metascraper-description';
import image from 'metascraper-image';
import lang from 'metascraper-lang';
import favicon from 'metascraper-logo-favicon';
import publisher from 'metascraper-publisher';
import title from 'metascraper-title';
import url from 'metascraper-url';
import ogs from 'open-graph-scraper';

interface Page {
  html: string;
  url: string;
}

/** What others make of the same pages: as they come, with nothing fetched. */

export async function openGraphScraper({ html }: Page) {
  const { result } = await ogs({ html });
  return {
    title: result.ogTitle,
    description: result.ogDescription,
    image: result.ogImage?.[0]?.url,
    author: result.author ?? result.articleAuthor ?? result.ogArticleAuthor ?? result.dcCreator,
    siteName: result.ogSiteName,
    publishedAt: result.articlePublishedTime ?? result.ogDate,
    lang: result.ogLocale,
    canonical: result.ogUrl,
    favicon: result.favicon,
  };
}

/** Icons would be asked for over the network; of the answer it reads the address alone. */
const icons = favicon({ google: false, resolveFaviconUrl: (address) => Promise.resolve({ url: address } as never) });
const scrape = createMetascraper(
  [author, date, description, image, lang, publisher, title, url].map((rules) => rules()).concat(icons),
);

export async function metascraper({ html, url }: Page) {
  const said = await scrape({ html, url });
  return { ...said, siteName: said.publisher, publishedAt: said.date, canonical: said.url, favicon: said.logo };
}
