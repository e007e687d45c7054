import { partOf, timesOf, type Site } from '../site.ts';

const EVENTS = ['timeupdate', 'play', 'pause', 'ended'];

/** https://developer.vimeo.com/player/sdk/reference, spoken without its script. */
export const vimeo: Site = {
  shape: 'wide',
  prepare(address, { at }) {
    address.searchParams.set('autoplay', '1');
    if (at > 0) address.hash = `t=${Math.floor(at)}s`;
  },
  hello: { method: 'ping' },
  ready: () => EVENTS.map((value) => ({ method: 'addEventListener', value })),
  hear(message) {
    const data = partOf(message, 'data');
    const times = timesOf(data['seconds'], data['duration']);
    switch (message['event']) {
      case 'play':
        return { ...times, isPlaying: true, hasEnded: false };
      case 'pause':
        return { ...times, isPlaying: false };
      case 'ended':
        return { ...times, isPlaying: false, hasEnded: true };
      case 'timeupdate':
        return times;
      case 'ready':
        return { isReady: true };
      default:
        return message['method'] === 'ping' ? { isReady: true } : undefined;
    }
  },
  play: { method: 'play' },
  pause: { method: 'pause' },
  seek: (value) => ({ method: 'setCurrentTime', value }),
};
