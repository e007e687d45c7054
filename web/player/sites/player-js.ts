import { partOf, timesOf, type Site } from '../site.ts';

const EVENTS = ['timeupdate', 'play', 'pause', 'ended'];

const say = (method: string, value?: unknown) =>
  JSON.stringify({ context: 'player.js', version: '0.0.11', method, value });

/** The common format of several small players: https://github.com/embedly/player.js/blob/master/SPEC.rst */
export const playerJs: Site = {
  shape: 'wide',
  prepare({ searchParams }) {
    searchParams.set('autoplay', '1');
  },
  ready: ({ at }) => [
    ...EVENTS.map((event) => say('addEventListener', event)),
    ...(at > 0 ? [say('setCurrentTime', at)] : []),
  ],
  hear(message) {
    if (message['context'] !== 'player.js') return undefined;
    const { seconds, duration } = partOf(message, 'value');
    switch (message['event']) {
      case 'ready':
        return { isReady: true };
      case 'timeupdate':
        return timesOf(seconds, duration);
      case 'play':
        return { isPlaying: true, hasEnded: false };
      case 'pause':
        return { isPlaying: false };
      case 'ended':
        return { isPlaying: false, hasEnded: true };
      default:
        return undefined;
    }
  },
  play: say('play'),
  pause: say('pause'),
  seek: (to) => say('setCurrentTime', to),
};
