import { expect, it } from 'vitest';
import { EMBED_HOSTS, framed } from './embeds.ts';
import { identify } from './normalize-url.ts';
import { identifyByJson } from './test-identify.ts';

const embedOf = (link: string) => {
  const found = identify(link);
  expect(identifyByJson(link)).toEqual(found);
  return typeof found === 'string' ? undefined : framed(found.embedUrl)?.href;
};

it.each([
  ['https://youtu.be/a1B2c3D4e5F', 'https://www.youtube-nocookie.com/embed/a1B2c3D4e5F'],
  ['https://vimeo.com/7654321/0a1b2c3d4e', 'https://player.vimeo.com/video/7654321?dnt=1&h=0a1b2c3d4e'],
  ['https://www.twitch.tv/videos/1234567890', 'https://player.twitch.tv/?video=v1234567890'],
  ['https://clips.twitch.tv/QuickTinyBird-a1B2', 'https://clips.twitch.tv/embed?clip=QuickTinyBird-a1B2'],
  ['https://www.tiktok.com/@birds/video/7012345678901234567', 'https://www.tiktok.com/player/v1/7012345678901234567'],
  [
    'https://soundcloud.com/some-birds/hover-song',
    'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/some-birds/hover-song',
  ],
  ['https://open.spotify.com/episode/0aB1cD2eF3gH4iJ5kL6mN7', 'https://open.spotify.com/embed/episode/0aB1cD2eF3gH4iJ5kL6mN7'],
  ['https://dai.ly/x7abcde', 'https://geo.dailymotion.com/player.html?video=x7abcde'],
  ['https://framatube.org/w/9c9de5e8-0a1e-484a-b099-e80766180a6d', 'https://framatube.org/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d'],
  ['https://music.apple.com/us/album/birds/1234567?i=7654321', 'https://embed.music.apple.com/us/song/7654321'],
  ['https://www.mixcloud.com/some-birds/morning/', 'https://player-widget.mixcloud.com/widget/iframe/?feed=%2Fsome-birds/morning%2F'],
])('frames %s as its player', (link, embed) => expect(embedOf(link)).toBe(embed)); // prettier-ignore

it('frames no host but those that it names, which are names and nothing else', () => {
  expect(framed('https://evil.example/embed/1')).toBeUndefined();
  expect(framed('https://www.youtube-nocookie.com.evil.example/embed/1')).toBeUndefined();
  expect(framed('http://www.youtube-nocookie.com/embed/1')).toBeUndefined();
  // A host below one that is known could be anybody's.
  expect(embedOf('https://evil.framatube.org/w/9c9de5e8-0a1e-484a-b099-e80766180a6d')).toBeUndefined();
  expect(EMBED_HOSTS.filter((host) => !/^[a-z0-9.-]+\.[a-z]+$/.test(host))).toEqual([]);
});
