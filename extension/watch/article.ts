import type { Sight } from './reading.ts';

/** Where the text of a page is: its only article, else its main part. */
function textOf(page: Document): HTMLElement {
  const articles = page.querySelectorAll<HTMLElement>('article');
  const [only] = articles;
  if (only && articles.length === 1) return only;
  return page.querySelector<HTMLElement>('main, [role="main"]') ?? page.body;
}

/** How the text of a page lies in its window now. To count its words takes the browser a while. */
export function createArticle(page: Document) {
  let words = 0;
  let counted = 0;
  return {
    sight(): Sight {
      const text = textOf(page);
      if (counted++ % 10 === 0) words = text.innerText.split(/\s+/).length;
      const { top, height } = text.getBoundingClientRect();
      return { top, height, window: innerHeight, words };
    },
  };
}
