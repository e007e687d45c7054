import { partOf, timesOf, type Site } from '../site.ts';

const EVENTS = ['playProgress', 'play', 'pause', 'finish'];
const MS = 1000;

const say = (method: string, value?: unknown) => JSON.stringify({ method, value });

/** https://developers.soundcloud.com/docs/api/html5-widget, spoken without its script; its times are milliseconds. */
export const soundcloud: Site = {
  shape: 'bar',
  prepare({ searchParams }) {
    searchParams.set('auto_play', 'true');
    searchParams.set('show_teaser', 'false');
  },
  ready: ({ at }) => [
    ...EVENTS.map((event) => say('addEventListener', event)),
    say('getDuration'),
    ...(at > 0 ? [say('seekTo', at * MS)] : []),
  ],
  hear(message) {
    const { currentPosition } = partOf(message, 'value');
    const times = timesOf(currentPosition, undefined, MS);
    switch (message['method']) {
      case 'ready':
        return { isReady: true };
      case 'getDuration':
        return timesOf(undefined, message['value'], MS);
      case 'playProgress':
        return { ...times, isPlaying: true };
      case 'play':
        return { ...times, isPlaying: true, hasEnded: false, replies: [say('getDuration')] };
      case 'pause':
        return { ...times, isPlaying: false };
      case 'finish':
        return { isPlaying: false, hasEnded: true };
      default:
        return undefined;
    }
  },
  play: say('play'),
  pause: say('pause'),
  seek: (to) => say('seekTo', to * MS),
};
