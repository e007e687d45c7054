import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify } from './normalize-url.ts';
import { identifyByJson } from './test-identify.ts';

const known = (link: string) => {
  const found = identify(link);
  expect(identifyByJson(link)).toEqual(found);
  if (typeof found === 'string') throw new Error(found);
  return found;
};

it.each([
  // Video
  ['https://www.youtube.com/shorts/a1B2c3D4e5F', 'youtube', 'short', 'a1B2c3D4e5F'],
  ['https://music.youtube.com/watch?v=a1B2c3D4e5F&list=RDAMVM', 'youtube', 'music', 'a1B2c3D4e5F'],
  ['https://m.youtube.com/?hl=de#/watch?v=a1B2c3D4e5F', 'youtube', 'video', 'a1B2c3D4e5F'],
  ['https://www.youtube.com/playlist?list=PLa1B2c3D4e5F', 'youtube', 'playlist', 'PLa1B2c3D4e5F'],
  ['https://www.youtube.com/@hummingbirds/videos', 'youtube', 'profile', '@hummingbirds'],
  ['https://vimeo.com/channels/birds/7654321', 'vimeo', 'video', '7654321'],
  ['https://vimeo.com/7654321/0a1b2c3d4e', 'vimeo', 'video', '7654321'],
  ['https://dai.ly/x7abcde', 'dailymotion', 'video', 'x7abcde'],
  ['https://www.dailymotion.com/embed/video/x7abcde?autoplay=1', 'dailymotion', 'video', 'x7abcde'],
  ['https://www.twitch.tv/videos/1234567890', 'twitch', 'video', '1234567890'],
  ['https://clips.twitch.tv/QuickTinyBird-a1B2', 'twitch', 'video', 'QuickTinyBird-a1B2'],
  ['https://www.twitch.tv/somebirds', 'twitch', 'profile', 'somebirds'],
  ['https://www.tiktok.com/@birds.daily/video/7012345678901234567', 'tiktok', 'video', '7012345678901234567'],
  ['https://www.ted.com/talks/ana_berg_why_birds_sing?language=de', 'ted', 'video', 'ana_berg_why_birds_sing'],
  ['https://streamable.com/e/a1b2c3', 'streamable', 'video', 'a1b2c3'],
  ['https://www.loom.com/share/0a1b2c3d4e5f0a1b2c3d4e5f0a1b2c3d', 'loom', 'video', '0a1b2c3d4e5f0a1b2c3d4e5f0a1b2c3d'],
  ['https://rumble.com/v1abcde-how-birds-hover.html', 'rumble', 'video', 'v1abcde'],
  ['https://odysee.com/@birds:1/hover:a', 'odysee', 'video', '@birds:1/hover:a'],
  ['https://www.bilibili.com/video/BV1aB2c3D4e5?p=1', 'bilibili', 'video', 'BV1aB2c3D4e5'],
  // Films and series
  ['https://www.netflix.com/de/title/80123456', 'netflix', 'series', '80123456'],
  [
    'https://www.primevideo.com/detail/0A1B2C3D4E5F6G7H8I9J0K1L2M/ref=x',
    'primevideo',
    'movie',
    '0A1B2C3D4E5F6G7H8I9J0K1L2M',
  ],
  ['https://tv.apple.com/de/movie/birds/umc.cmc.abc123', 'appletv', 'movie', 'umc.cmc.abc123'],
  ['https://www.imdb.com/title/tt0123456/?ref_=x', 'imdb', 'movie', 'tt0123456'],
  ['https://letterboxd.com/film/the-birds/', 'letterboxd', 'movie', 'the-birds'],
  // Music and podcasts
  ['https://open.spotify.com/intl-fr/album/0aB1cD2eF3gH4iJ5kL6mN7?si=x', 'spotify', 'album', '0aB1cD2eF3gH4iJ5kL6mN7'],
  ['https://music.apple.com/us/album/birds/1234567?i=7654321', 'apple-music', 'music', '7654321'],
  ['https://soundcloud.com/some-birds/hover-song', 'soundcloud', 'music', 'some-birds/hover-song'],
  ['https://soundcloud.com/some-birds/sets/songs', 'soundcloud', 'playlist', 'some-birds/sets/songs'],
  ['https://somebirds.bandcamp.com/track/hover', 'bandcamp', 'music', 'hover'],
  ['https://www.deezer.com/de/track/1234567', 'deezer', 'music', '1234567'],
  ['https://listen.tidal.com/album/1234567/track/7654321', 'tidal', 'music', '7654321'],
  ['https://music.amazon.de/albums/B0A1B2C3D4?trackAsin=B0D4C3B2A1', 'amazon-music', 'music', 'B0D4C3B2A1'],
  ['https://www.mixcloud.com/some-birds/morning-songs/', 'mixcloud', 'music', 'some-birds/morning-songs'],
  [
    'https://podcasts.apple.com/us/podcast/birds/id1234567?i=1000123456789',
    'apple-podcasts',
    'episode',
    '1000123456789',
  ],
  ['https://overcast.fm/+AbCdEf123', 'overcast', 'episode', 'AbCdEf123'],
  // People and posts
  ['https://twitter.com/some_birds/status/1234567890123456789?s=20', 'twitter', 'post', '1234567890123456789'],
  ['https://www.instagram.com/somebirds/reel/Ca1B2c3D4e5/', 'instagram', 'short', 'Ca1B2c3D4e5'],
  ['https://www.threads.net/@somebirds/post/Ca1B2c3D4e5', 'threads', 'post', 'Ca1B2c3D4e5'],
  ['https://www.facebook.com/watch/?v=1234567890', 'facebook', 'video', '1234567890'],
  ['https://old.reddit.com/r/birds/comments/abc123/hover/', 'reddit', 'post', 'abc123'],
  ['https://bsky.app/profile/birds.example.org/post/3kabcdefghi2j', 'bluesky', 'post', '3kabcdefghi2j'],
  ['https://birds.social/@ana@other.example/109876543210987654', 'mastodon', 'post', '109876543210987654'],
  ['https://www.pinterest.de/pin/123456789012345678/', 'pinterest', 'image', '123456789012345678'],
  ['https://t.me/some_birds/42', 'telegram', 'post', '42'],
  // Reading
  ['https://de.wikipedia.org/wiki/Kolibris', 'wikipedia', 'article', 'Kolibris'],
  ['https://github.com/some-birds/hover.js/tree/main/src', 'github', 'repository', 'some-birds/hover.js/tree/main/src'],
  ['https://stackoverflow.com/questions/12345/how-to-hover', 'stackexchange', 'post', '12345'],
  ['https://arxiv.org/pdf/2601.01234v2', 'arxiv', 'article', '2601.01234'],
  ['https://www.goodreads.com/book/show/1234567.The_Birds', 'goodreads', 'book', '1234567'],
  ['https://openlibrary.org/works/OL12345W/The_Birds', 'openlibrary', 'book', 'OL12345W'],
  ['https://somebirds.substack.com/p/why-they-hover?r=x', 'substack', 'article', 'why-they-hover'],
  ['https://example.org/films/hover.mp4', 'web', 'video', undefined],
  ['https://example.org/hover', 'web', 'article', undefined],
])('knows %s', (link, platform, kind, id) => {
  expect(known(link)).toMatchObject({ platform, kind, id });
});

it.each([
  ['https://youtu.be/a1B2c3D4e5F?t=5', 'https://www.youtube.com/embed/a1B2c3D4e5F'],
  ['https://player.vimeo.com/video/7654321?h=0a1b2c3d4e', 'https://vimeo.com/7654321/0a1b2c3d4e'],
  ['https://twitter.com/some_birds/status/1234567890123456789', 'https://x.com/i/web/status/1234567890123456789'],
  ['https://redd.it/abc123', 'https://www.reddit.com/r/birds/comments/abc123/why/'],
  ['https://www.instagram.com/p/Ca1B2c3D4e5/', 'https://www.instagram.com/reel/Ca1B2c3D4e5/?igsh=x'],
  ['https://music.apple.com/us/album/birds/1234567', 'https://itunes.apple.com/gb/album/id1234567?uo=4'],
  ['https://www.amazon.com/Birds-Book/dp/B0A1B2C3D4/ref=sr_1_1?qid=1', 'https://www.amazon.com/gp/product/B0A1B2C3D4'],
  [
    'https://open.spotify.com/track/0aB1cD2eF3gH4iJ5kL6mN7',
    'https://embed.spotify.com/?uri=spotify:track:0aB1cD2eF3gH4iJ5kL6mN7',
  ],
])('knows that %s and %s are one', (one, other) => {
  expect(known(one).normalizedUrl).toBe(known(other).normalizedUrl);
});

describe('what is none of a platform’s things', () => {
  it.each([
    'https://www.youtube.com/',
    'https://www.youtube.com/results?search_query=birds',
    'https://open.spotify.com/search/birds',
    'https://github.com/trending',
  ])('has no id: %s', (link) => expect(known(link)).toMatchObject({ id: undefined, kind: 'article' }));

  it.each([
    'https://notyoutube.com/watch?v=a1B2c3D4e5F',
    'https://youtube.com.evil.example/watch?v=a1B2c3D4e5F',
    'https://vimeo.com.example.org/7654321',
  ])('is no look-alike: %s', (link) =>
    expect(known(link)).toMatchObject({ platform: 'web', id: undefined, embedUrl: undefined }),
  );
});

it('offers players and descriptions of known hosts alone, whatever stands in the link', () => {
  const hosts = [
    'youtu.be',
    'www.youtube.com',
    'vimeo.com',
    'open.spotify.com',
    'clips.twitch.tv',
    'rumble.com',
    'odysee.com',
    'streamable.com',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...hosts), fc.webPath(), fc.webQueryParameters(), (host, path, query) => {
      const { embedUrl, oembed } = known(`https://${host}${path}?${query}`);
      for (const address of [embedUrl, oembed]) {
        if (address === undefined) continue;
        const { hostname, protocol } = new URL(address);
        expect(protocol).toBe('https:');
        expect(hostname).toMatch(
          /(?:^|\.)(?:youtube(?:-nocookie)?|vimeo|spotify|twitch|rumble|odysee|streamable)\.(?:com|tv)$/,
        );
      }
    }),
  );
});
