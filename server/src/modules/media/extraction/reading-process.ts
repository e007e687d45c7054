import { readPage, type Page } from './read-page.ts';
import type { Told } from './reader.ts';

/** The process that reads pages, one at a time, for `reader.ts`. It ends with its parent. */

const tell = (told: Told) => process.send?.(told);

process.on('disconnect', () => process.exit());
process.on('message', (page: Page) => {
  void readPage(page).then(
    (description) => tell({ description }),
    (error: unknown) => tell({ error: String(error) }),
  );
});

// What has to be compiled is compiled now: it doesn't count for the first page.
const warmUp = new TextEncoder().encode('<meta property="og:title" content="A"><h1>A</h1><p class="byline">By A</p>');
await readPage({ bytes: warmUp, url: 'https://example.org/', now: '2000-01-01T00:00:00.000Z' });
tell('ready');
