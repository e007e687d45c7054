import { partOf, timesOf, type Site } from '../site.ts';

const MS = 1000;

/** https://developer.spotify.com/documentation/embeds/references/iframe-api, spoken without its script; it tells milliseconds. */
export const spotify: Site = {
  shape: 'list',
  prepare({ searchParams }, { at }) {
    if (at > 0) searchParams.set('t', String(Math.floor(at)));
  },
  // It reports nothing before it was told that it is heard.
  ready: () => [{ command: 'load_complete_ack' }, { command: 'play' }],
  hear(message) {
    if (message['type'] === 'ready') return { isReady: true };
    if (message['type'] !== 'playback_update') return undefined;
    const { position, duration, isPaused } = partOf(message, 'payload');
    const times = timesOf(position, duration, MS);
    const { position: at = 0, duration: whole = 0 } = times;
    const hasEnded = isPaused === true && whole > 0 && at >= whole - 0.5;
    return { ...times, isPlaying: isPaused === false, hasEnded };
  },
  play: { command: 'resume' },
  pause: { command: 'pause' },
  seek: (timestamp) => ({ command: 'seek', timestamp }),
};
