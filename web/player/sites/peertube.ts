import { partOf, timesOf, type Heard, type Message, type Site } from '../site.ts';

const SCOPE = 'peertube::';

const ask = (id: number, method: string, params?: unknown) => JSON.stringify({ id, method: SCOPE + method, params });

/** https://docs.joinpeertube.org/api/embed-player: JSChannel, whose both ends greet each other and answer questions. */
export const peertube: Site = {
  shape: 'wide',
  prepare({ searchParams }, { at }) {
    searchParams.set('api', '1');
    searchParams.set('autoplay', '1');
    searchParams.set('peertubeLink', '0');
    if (at > 0) searchParams.set('start', `${Math.floor(at)}s`);
  },
  hear(message) {
    const { method, params, id } = message;
    switch (method) {
      case `${SCOPE}__ready`:
        return greeted(message);
      case `${SCOPE}ready`:
        return { isReady: true, replies: [JSON.stringify({ id, result: null })] };
      case `${SCOPE}playbackStatusUpdate`: {
        const { position, duration, playbackState } = partOf(message, 'params');
        return { ...timesOf(position, duration), ...inState(playbackState) };
      }
      case `${SCOPE}playbackStatusChange`:
        return inState(params);
      default:
        return undefined;
    }
  },
  play: ask(1, 'play'),
  pause: ask(2, 'pause'),
  seek: (to) => ask(3, 'seek', to),
};

/** To a request for what the other end publishes it wants a reply; a reply says that it is there. */
function greeted(message: Message): Heard {
  if (partOf(message, 'params')['type'] !== 'publish-request') return { isReady: true };
  const reply = { method: `${SCOPE}__ready`, params: { type: 'publish-reply', publish: [] } };
  return { isReady: true, replies: [JSON.stringify(reply)] };
}

function inState(state: unknown): Heard {
  return state === 'unstarted' || state === undefined
    ? {}
    : { isPlaying: state === 'playing', hasEnded: state === 'ended' };
}
