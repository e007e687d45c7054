import { readPage } from '../src/modules/media/extraction/read-page.ts';

/** What it is, a page as such sites write them, what is to be understood of it, and its address where that matters. */
export type Row = [what: string, html: string, said: { author?: string; image?: string; date?: string }, url?: string];

/** Makes a page an article. */
export const story =
  '<p>Rivers bend because water that flows outside is faster, and takes the bank with it, year by year.</p>'.repeat(3);

/** Who made a page, the path of its picture and the day: what sites write in the most different ways. */
export async function gist(html: string, url = 'https://www.example.org/news/rivers'): Promise<Row[2]> {
  const page = {
    bytes: new TextEncoder().encode(html),
    url,
    contentType: 'text/html',
    now: '2026-11-25T12:00:00.000Z',
  };
  const { author, image, publishedAt } = await readPage(page);
  const { pathname, search } = new URL(image ?? url);
  return {
    ...(author !== undefined && { author }),
    ...(image !== undefined && { image: pathname + search }),
    ...(publishedAt !== undefined && { date: publishedAt.slice(0, 10) }),
  };
}
