import { partOf, timesOf, type Site } from '../site.ts';

const PAUSE = 2;
const PLAY = 3;
const SEEK = 4;

const command = (eventName: number, params: unknown = null) => ({
  namespace: 'twitch-embed-player-proxy',
  eventName,
  params,
});

/** https://dev.twitch.tv/docs/embed/video-and-clips: it must know the page around it, and tells its state about each second. */
export const twitch: Site = {
  shape: 'wide',
  prepare({ searchParams }, { at, origin }) {
    searchParams.set('parent', new URL(origin).hostname);
    searchParams.set('autoplay', 'true');
    if (at > 0) searchParams.set('time', `${Math.floor(at)}s`);
  },
  hear(message) {
    if (message['eventName'] !== 'UPDATE_STATE') return undefined;
    const { currentTime, duration, playback } = partOf(message, 'params');
    return {
      isReady: true,
      ...timesOf(currentTime, duration),
      isPlaying: playback === 'Playing',
      hasEnded: playback === 'Ended',
    };
  },
  play: command(PLAY),
  pause: command(PAUSE),
  seek: (to) => command(SEEK, to),
};
