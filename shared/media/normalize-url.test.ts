import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify } from './normalize-url.ts';
import { identifyByJson } from './test-identify.ts';

const identity = (link: string) => {
  const found = identify(link);
  expect(identifyByJson(link)).toEqual(found);
  return typeof found === 'string' ? found : found.normalizedUrl;
};

describe('identify', () => {
  it.each([
    'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
    'https://youtu.be/aqz-KE-bpKQ?si=Zm9v&t=95',
    'https://m.youtube.com/watch?v=aqz-KE-bpKQ&feature=share',
    'https://music.youtube.com/watch?v=aqz-KE-bpKQ',
    'https://www.youtube.com/shorts/aqz-KE-bpKQ',
    'https://www.youtube.com/live/aqz-KE-bpKQ?si=x',
    'https://www.youtube.com/embed/aqz-KE-bpKQ?start=3',
    'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ',
    'http://youtube.com/watch?list=PLx&v=aqz-KE-bpKQ',
  ])('knows that %s is one and the same video', (link) => {
    expect(identity(link)).toBe('https://www.youtube.com/watch?v=aqz-KE-bpKQ');
  });

  it.each([
    ['https://example.org/a?utm_source=x&id=7&fbclid=y', 'https://example.org/a?id=7'],
    ['https://example.org/a?b=2&a=1', 'https://example.org/a?a=1&b=2'],
    ['HTTPS://Example.ORG:443/a#top', 'https://example.org/a'],
    ['https://example.org/#/inbox/3', 'https://example.org/#/inbox/3'],
    ['https://example.org/?utm_medium=mail', 'https://example.org/'],
    ['http://example.org/a/', 'https://example.org/a'],
    ['https://ana:secret@example.org/a', 'https://example.org/a'],
    ['https://example.org./%7Eana/caf%c3%a9', 'https://example.org/~ana/caf%C3%A9'],
    ['https://example.org/a#:~:text=seen', 'https://example.org/a'],
    ['http://wiki/page', 'https://wiki/page'],
    ['https://player.vimeo.com/video/76979871', 'https://vimeo.com/76979871'],
    ['https://vimeo.com/76979871?h=8272103f6e', 'https://vimeo.com/76979871/8272103f6e'],
    [
      'https://open.spotify.com/intl-de/track/4uLU6hMCjMI75M1A2tKUQC?si=1',
      'https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC',
    ],
  ])('takes %s for %s', (link, expected) => {
    expect(identity(link)).toBe(expected);
  });

  it.each([
    ['https://example.org/a', 'https://example.org/b'],
    ['https://example.org/a?id=1', 'https://example.org/a?id=2'],
    ['https://example.org/A', 'https://example.org/a'],
    ['https://vimeo.com/76979871', 'https://vimeo.com/76979872'],
    ['https://www.youtube.com/watch?v=aqz-KE-bpKQ', 'https://www.youtube.com/watch?v=aqz-KE-bpKq'],
    ['https://notyoutube.com/watch?v=aqz-KE-bpKQ', 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(identity(one)).not.toBe(identity(other));
  });

  it.each([
    ['', 'not a link'],
    ['no link', 'not a link'],
    ['https://', 'not a link'],
    ['javascript:alert(1)', 'not a web address'],
    ['data:text/html,x', 'not a web address'],
    ['file:///etc/passwd', 'not a web address'],
    [`https://example.org/${'a'.repeat(9000)}`, 'too long'],
  ])('refuses %j: %s', (link, reason) => {
    expect(identify(link)).toBe(reason);
  });

  it.each([
    ['https://youtu.be/aqz-KE-bpKQ?t=1h2m3s', 3723],
    ['https://youtu.be/aqz-KE-bpKQ?t=95', 95],
    ['https://vimeo.com/76979871#t=12s', 12],
    ['https://youtu.be/aqz-KE-bpKQ?t=soon', undefined],
  ])('reads where %s starts', (link, startAt) => {
    expect(identify(link)).toMatchObject({ startAt });
  });

  it('never throws, and what it accepts it accepts again unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })), (link) => {
        const found = identify(link);
        if (typeof found === 'string') return;
        expect(identity(found.normalizedUrl)).toBe(found.normalizedUrl);
      }),
    );
  });
});
