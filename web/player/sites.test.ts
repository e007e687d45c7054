import { describe, expect, it } from 'vitest';
import { EMBED_HOSTS } from '#shared/media/embeds.ts';
import { messageOf, type Heard } from './site.ts';
import { siteOf } from './sites.ts';
import { sourceOf } from './source.ts';

const heard = (platform: string, data: unknown): Heard | undefined => {
  const message = messageOf(data);
  return message && siteOf(platform).hear?.(message);
};
const json = JSON.stringify;

/** As each site's own documentation, or its own script, has it. */
it.each<[string, unknown, Heard]>([
  ['youtube', json({ event: 'infoDelivery', info: { currentTime: 12.5, duration: 95 } }), { position: 12.5, duration: 95 }],
  ['youtube', json({ event: 'onStateChange', info: 0 }), { isPlaying: false, hasEnded: true }],
  ['vimeo', json({ event: 'timeupdate', data: { seconds: 12.5, percent: 0.1, duration: 95 } }), { position: 12.5, duration: 95 }],
  ['vimeo', { event: 'ended', data: { seconds: 95, duration: 95 } }, { position: 95, hasEnded: true }],
  ['soundcloud', json({ method: 'playProgress', value: { currentPosition: 12500, relativePosition: 0.1 } }), { position: 12.5, isPlaying: true }],
  ['soundcloud', json({ method: 'getDuration', value: 95_000 }), { duration: 95 }],
  ['spotify', { type: 'playback_update', payload: { position: 12_500, duration: 95_000, isPaused: false } }, { position: 12.5, duration: 95, isPlaying: true, hasEnded: false }],
  ['spotify', { type: 'playback_update', payload: { position: 95_000, duration: 95_000, isPaused: true } }, { isPlaying: false, hasEnded: true }],
  ['twitch', { namespace: 'twitch-embed-player-proxy', eventName: 'UPDATE_STATE', params: { currentTime: 12.5, duration: 95, playback: 'Playing' } }, { position: 12.5, duration: 95, isPlaying: true }],
  ['tiktok', { 'x-tiktok-player': true, type: 'onCurrentTime', value: { currentTime: 12.5, duration: 95 } }, { position: 12.5, duration: 95 }],
  ['tiktok', { 'x-tiktok-player': true, type: 'onStateChange', value: 1 }, { isPlaying: true }],
  ['peertube', json({ method: 'peertube::playbackStatusUpdate', params: { position: 12.5, duration: 95, playbackState: 'playing' } }), { position: 12.5, duration: 95, isPlaying: true }],
  ['streamable', json({ context: 'player.js', event: 'timeupdate', value: { seconds: 12.5, duration: 95 } }), { position: 12.5, duration: 95 }],
])('hears what the player of %s says: %j', (platform, data, expected) => {
  expect(heard(platform, data)).toMatchObject(expected);
}); // prettier-ignore

it('greets a PeerTube player back, and answers what it asks', () => {
  const greeting = { method: 'peertube::__ready', params: { type: 'publish-request', publish: [] } };
  expect(heard('peertube', json(greeting))?.replies).toEqual([
    json({ method: 'peertube::__ready', params: { type: 'publish-reply', publish: [] } }),
  ]);
  expect(heard('peertube', json({ id: 7, method: 'peertube::ready', params: true }))).toEqual({
    isReady: true,
    replies: [json({ id: 7, result: null })],
  });
});

describe('whatever a frame sends', () => {
  const strange = [null, 7, '', 'not json', '[]', '"text"', {}, { event: 'timeupdate' }, { info: null }, { params: 4 }, { value: { currentTime: 'x' } }]; // prettier-ignore
  const platforms = [
    'youtube',
    'vimeo',
    'soundcloud',
    'spotify',
    'twitch',
    'tiktok',
    'peertube',
    'streamable',
    'nobody',
  ];

  it.each(platforms)('does not upset the conversation with %s', (platform) => {
    for (const data of strange) {
      const { position = 0, duration = 1 } = heard(platform, data) ?? {};
      expect(position).toBeGreaterThanOrEqual(0);
      expect(duration).toBeGreaterThan(0);
    }
  });
});

it.each([
  ['https://youtu.be/a1B2c3D4e5F', 'autoplay=1&enablejsapi=1&origin=https%3A%2F%2Fwatch.example&playsinline=1&rel=0&start=95'],
  ['https://vimeo.com/7654321', 'dnt=1&autoplay=1#t=95s'],
  ['https://www.twitch.tv/videos/1234567890', 'video=v1234567890&parent=watch.example&autoplay=true&time=95s'],
  ['https://framatube.org/w/9c9de5e8-0a1e-484a-b099-e80766180a6d', 'api=1&autoplay=1&peertubeLink=0&start=95s'],
  ['https://dai.ly/x7abcde', 'video=x7abcde&autoplay=1&startTime=95'],
])('begins %s where somebody was', (link, expected) => {
  const source = sourceOf(link);
  if (source?.is !== 'frame') throw new Error('no frame');
  const address = new URL(source.address);
  source.site.prepare(address, { at: 95.7, origin: 'https://watch.example' });
  expect(address.search.slice(1) + address.hash).toBe(expected);
  expect(EMBED_HOSTS).toContain(address.host);
}); // prettier-ignore

it.each([
  ['https://example.org/birds.mp4', 'video'],
  ['https://example.org/birds.mp3?download=1', 'audio'],
])('plays the file %s itself', (link, tag) => expect(sourceOf(link)).toMatchObject({ is: 'file', tag }));

it.each(['https://example.org/why-they-hover', 'http://nas.lan/birds.mp4', 'https://www.netflix.com/title/80123456'])(
  'leaves %s to where it is',
  (link) => expect(sourceOf(link)).toBeUndefined(),
);
