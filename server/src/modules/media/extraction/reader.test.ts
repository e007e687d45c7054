import { afterEach, describe, expect, it } from 'vitest';
import { createReader, type Reader } from './reader.ts';

let reader: Reader;
afterEach(() => {
  reader.close();
});

const page = (html: string) => ({
  bytes: new TextEncoder().encode(html),
  url: 'https://example.org/a',
  contentType: 'text/html',
  now: '2026-11-25T12:00:00.000Z',
});
const small = page('<title>Rivers</title>');
const huge = page('<p class="byline author date">By Ana, 3 May 2016</p>'.repeat(40_000));
/** Each character becomes a text of its own while it is parsed. */
const bomb = page('<'.repeat(2_000_000));

describe('a reader', () => {
  it('reads pages one after the other', async () => {
    reader = createReader();
    const pages = ['One', 'Two', 'Three'].map((title) => page(`<title>${title}</title>`));
    const read = await Promise.all(pages.map((one) => reader.read(one)));
    expect(read.map(({ title }) => title)).toEqual(['One', 'Two', 'Three']);
  });

  it('ends the process of a page that takes too long, and reads the next one', async () => {
    reader = createReader({ deadline: 100 });
    const [slow, next] = await Promise.allSettled([reader.read(huge), reader.read(small)]);
    expect(slow).toMatchObject({ status: 'rejected', reason: { reason: 'too slow' } });
    expect(next).toMatchObject({ status: 'fulfilled', value: { title: 'Rivers' } });
  });

  it('ends the process of a page that takes too much memory, and reads the next one', async () => {
    reader = createReader({ deadline: 60_000, memory: 40 });
    const [large, next] = await Promise.allSettled([reader.read(bomb), reader.read(small)]);
    expect(large).toMatchObject({ status: 'rejected', reason: { reason: 'too large' } });
    expect(next).toMatchObject({ status: 'fulfilled', value: { title: 'Rivers' } });
  });

  it('ends a process that has nothing to do, and starts another when there is', async () => {
    reader = createReader({ idle: 1 });
    expect(await reader.read(small)).toMatchObject({ title: 'Rivers' });
    await new Promise((later) => setTimeout(later, 50));
    expect(await reader.read(small)).toMatchObject({ title: 'Rivers' });
  });

  it('lets nobody else wait while it reads', async () => {
    reader = createReader({ deadline: 60_000 });
    await reader.read(small);
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await reader.read(huge);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });

  it('says why it could not read a page', async () => {
    reader = createReader();
    await expect(reader.read({ ...small, url: 'no address' })).rejects.toMatchObject({ reason: 'unreadable' });
    expect(await reader.read(small)).toMatchObject({ title: 'Rivers' });
  });

  it('refuses more pages than may wait', async () => {
    reader = createReader({ maxWaiting: 1 });
    const reading = [reader.read(small), reader.read(small)];
    await expect(reader.read(small)).rejects.toMatchObject({ reason: 'too many' });
    expect(await Promise.all(reading)).toHaveLength(2);
  });

  it('refuses what waits when it is closed, and what comes later', async () => {
    reader = createReader();
    const reading = [reader.read(small), reader.read(small)].map((one) =>
      expect(one).rejects.toMatchObject({ reason: 'closed' }),
    );
    reader.close();
    await Promise.all(reading);
    await expect(reader.read(small)).rejects.toMatchObject({ reason: 'closed' });
  });
});
