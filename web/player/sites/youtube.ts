import { partOf, timesOf, type Heard, type Site } from '../site.ts';

/** From `YT.PlayerState`: what `onStateChange` says, and `infoDelivery` with the times. */
const ENDED = 0;
const PLAYING = 1;
const PAUSED = 2;

const command = (func: string, args: unknown[] = []) =>
  JSON.stringify({ event: 'command', func, args, id: 1, channel: 'widget' });

/** https://developers.google.com/youtube/iframe_api_reference, spoken without its script: `enablejsapi`, then "listening". */
export const youtube: Site = {
  shape: 'wide',
  prepare({ searchParams }, { at, origin }) {
    const wanted = { autoplay: '1', enablejsapi: '1', origin, playsinline: '1', rel: '0' };
    for (const [name, value] of Object.entries(wanted)) searchParams.set(name, value);
    if (at > 0) searchParams.set('start', String(Math.floor(at)));
  },
  hello: JSON.stringify({ event: 'listening', id: 1, channel: 'widget' }),
  hear(message) {
    const info = partOf(message, 'info');
    const state = message['event'] === 'onStateChange' ? message['info'] : info['playerState'];
    return { isReady: true, ...timesOf(info['currentTime'], info['duration']), ...inState(state) };
  },
  play: command('playVideo'),
  pause: command('pauseVideo'),
  seek: (to) => command('seekTo', [to, true]),
};

function inState(state: unknown): Heard {
  if (state === PLAYING) return { isPlaying: true, hasEnded: false };
  if (state === PAUSED) return { isPlaying: false };
  return state === ENDED ? { isPlaying: false, hasEnded: true } : {};
}
