import { readPage } from '../server/src/modules/media/extraction/read-page.ts';

interface Page {
  bytes: Uint8Array;
  url: string;
  contentType: string;
}

/** What the product says of a page. Nothing has been published after this runs. */
export const extract = (page: Page) => readPage({ ...page, now: new Date().toISOString() });
