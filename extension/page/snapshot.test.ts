import { describe, expect, it } from 'vitest';
import type { PageFacts } from './facts.ts';
import { isoSeconds } from './json-ld.ts';
import { targetOf } from './snapshot.ts';

const page = (change: Partial<PageFacts> = {}): PageFacts => {
  const url = change.url ?? 'https://example.org/story';
  return {
    url, loadedUrl: url, title: 'Story | Example', lang: 'en', canonical: '', metas: [], jsonLd: [], selection: '',
    video: null, ...change,
  }; // prettier-ignore
};

describe('a page that is shared', () => {
  it('is itself when it says nothing about itself', () => {
    expect(targetOf(page())).toEqual({
      url: 'https://example.org/story',
      title: 'Story | Example',
      page: { title: 'Story | Example', lang: 'en' },
    });
  });

  it('is described by its own tags, the first of each', () => {
    const { page: snapshot } = targetOf(
      page({
        metas: [
          ['og:title', 'A  story '],
          ['og:title', 'Another'],
          ['twitter:title', 'Tweeted'],
          ['description', 'About it'],
          ['og:image', '/cover.jpg'],
          ['og:site_name', 'Example'],
          ['article:author', 'https://example.org/authors/ana'],
        ],
      }),
    );
    expect(snapshot).toEqual({
      title: 'A story', description: 'About it', image: 'https://example.org/cover.jpg', siteName: 'Example', lang: 'en',
    }); // prettier-ignore
  });

  it('takes length and author from linked data, wherever that keeps them', () => {
    const video = {
      '@type': 'VideoObject',
      name: 'Hover',
      duration: 'PT12M8S',
      author: [{ name: 'Ana' }],
      thumbnailUrl: ['/t.jpg'],
    };
    const { page: snapshot } = targetOf(
      page({ title: '', jsonLd: ['{broken', JSON.stringify({ '@graph': [{ '@type': 'Person' }, video] })] }),
    );
    expect(snapshot).toMatchObject({
      title: 'Hover',
      duration: 728,
      author: 'Ana',
      image: 'https://example.org/t.jpg',
    });
  });

  it('is of the kind that it names', () => {
    expect(targetOf(page({ metas: [['og:type', 'video.other']] })).kind).toBe('video');
    expect(targetOf(page({ metas: [['og:type', 'website']] })).kind).toBeUndefined();
  });

  it('goes by its canonical address', () => {
    const url = 'https://m.example.org/story?utm_source=mail';
    expect(targetOf(page({ url, canonical: 'https://www.example.org/story' })).url).toBe(
      'https://www.example.org/story',
    );
  });

  it.each([
    ['the front page', 'https://example.org/'],
    ['another site', 'https://other.example/story'],
    ['nothing on the web', 'javascript:alert(1)'],
  ])('does not go by a canonical address of %s', (_, canonical) => {
    expect(targetOf(page({ canonical })).url).toBe('https://example.org/story');
  });

  it('does not believe tags of the page before, after moving on by script', () => {
    const moved = page({
      url: 'https://video.example/watch?v=new',
      loadedUrl: 'https://video.example/watch?v=old',
      title: 'New video',
      canonical: 'https://video.example/watch?v=old',
      metas: [['og:title', 'Old video']],
    });
    expect(targetOf(moved)).toMatchObject({ url: 'https://video.example/watch?v=new', title: 'New video' });
  });

  it.each([
    [3, 700, undefined],
    [728.9, 900, 728],
    [898, 900, undefined],
    [60, Number.POSITIVE_INFINITY, undefined],
  ])('starts a video seen to %d of %d seconds at %s', (position, duration, startAt) => {
    expect(targetOf(page({ video: { position, duration } })).startAt).toBe(startAt);
  });

  it('quotes what was selected, within the length of a message', () => {
    const target = targetOf(page({ selection: ` so\n calming${' x'.repeat(1000)}` }));
    expect(target.quote?.startsWith('“so calming x')).toBe(true);
    expect(target.quote).toHaveLength(500);
    expect(target.page.selection).toHaveLength(1000);
    expect(target.url).toMatch(/^https:.*#:~:text=so%20calming/);
  });
});

it.each([
  ['PT12M8S', 728],
  ['P1DT2H', 93_600],
  ['PT1.5S', 1.5],
  ['P0D', undefined],
  ['12:08', undefined],
  [undefined, undefined],
])('reads %s as %s seconds', (text, seconds) => {
  expect(isoSeconds(text)).toBe(seconds);
});
