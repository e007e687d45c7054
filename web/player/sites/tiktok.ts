import { partOf, timesOf, type Site } from '../site.ts';

const ENDED = 0;
const PLAYING = 1;
const PAUSED = 2;

const say = (type: string, value?: unknown) => ({ 'x-tiktok-player': true, type, value });

/** https://developers.tiktok.com/doc/embed-player */
export const tiktok: Site = {
  shape: 'tall',
  prepare({ searchParams }) {
    searchParams.set('autoplay', '1');
  },
  ready: ({ at }) => [...(at > 0 ? [say('seekTo', at)] : []), say('unMute'), say('play')],
  hear(message) {
    if (message['x-tiktok-player'] !== true) return undefined;
    const { type, value } = message;
    if (type === 'onPlayerReady') return { isReady: true };
    const { currentTime, duration } = partOf(message, 'value');
    if (type === 'onCurrentTime') return timesOf(currentTime, duration);
    if (type !== 'onStateChange') return undefined;
    if (value === PLAYING) return { isPlaying: true, hasEnded: false };
    if (value === PAUSED) return { isPlaying: false };
    return value === ENDED ? { isPlaying: false, hasEnded: true } : undefined;
  },
  play: say('play'),
  pause: say('pause'),
  seek: (to) => say('seekTo', to),
};
