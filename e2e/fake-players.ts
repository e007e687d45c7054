import type { BrowserContext } from 'playwright-core';

/** The players of other sites, as far as they speak: what stands in their frames when no site can be reached. */

/** How long each says it is, in seconds. */
const LENGTH = 100;

/**
 * A player's page. It plays as soon as somebody talks to it, a second of media each 50 ms, and speaks as `talk`
 * makes it: that is given `tell`, which sends to whoever framed it, and returns what it does with its state and with messages.
 */
export const playerPage = (talk: string) => `<!doctype html><title>A player</title><body><output>0</output><script>
  const LENGTH = ${LENGTH};
  const state = { position: Number(new URLSearchParams(location.search).get('start') ?? 0), isPlaying: false };
  const tell = (message) => parent.postMessage(message, '*');
  const { onState, onMessage } = (${talk})({ state, tell });
  addEventListener('message', ({ data }) => onMessage(typeof data === 'string' ? JSON.parse(data) : data));
  setInterval(() => {
    if (!state.isPlaying) return;
    state.position = Math.min(LENGTH, state.position + 1);
    document.querySelector('output').textContent = String(state.position);
    onState();
    if (state.position === LENGTH) { state.isPlaying = false; onState('ended'); }
  }, 250);
</script>`;

/** `{event: "listening"}` opens its mouth. */
const youtube = `({ state, tell }) => {
  const info = () => ({ currentTime: state.position, duration: LENGTH, playerState: state.isPlaying ? 1 : state.position === LENGTH ? 0 : 2 });
  const onState = () => tell(JSON.stringify({ event: 'infoDelivery', info: info(), channel: 'widget' }));
  return {
    onState,
    onMessage({ event, func, args }) {
      if (event === 'listening') state.isPlaying = true;
      if (func === 'pauseVideo') state.isPlaying = false;
      if (func === 'playVideo') state.isPlaying = true;
      if (func === 'seekTo') state.position = args[0];
      onState();
    },
  };
}`;

/** Says that it is ready, then what it was asked to say. */
const vimeo = `({ state, tell }) => {
  const wanted = new Set();
  const data = () => ({ seconds: state.position, percent: state.position / LENGTH, duration: LENGTH });
  const say = (event) => wanted.has(event) && tell({ event, data: data() });
  tell(JSON.stringify({ event: 'ready' }));
  return {
    onState: (event) => say(event ?? 'timeupdate'),
    onMessage({ method, value }) {
      if (method === 'ping') tell({ method });
      if (method === 'addEventListener') wanted.add(value);
      if (method === 'addEventListener' && value === 'play') { state.isPlaying = true; say('play'); }
      if (method === 'pause') { state.isPlaying = false; say('pause'); }
      if (method === 'play') { state.isPlaying = true; say('play'); }
      if (method === 'setCurrentTime') state.position = value;
    },
  };
}`;

export const PLAYERS = {
  'https://www.youtube-nocookie.com': youtube,
  'https://player.vimeo.com': vimeo,
};

/** Answers for the players' sites, and notes who was asked. */
export async function servePlayers(context: BrowserContext): Promise<{ asked: string[] }> {
  const asked: string[] = [];
  for (const [site, talk] of Object.entries(PLAYERS)) {
    await context.route(`${site}/**`, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: playerPage(talk) });
    });
  }
  return { asked };
}

/** A second of silence, as a file. */
export function silence(seconds: number): Buffer {
  const rate = 8000;
  const wav = Buffer.alloc(44 + rate * seconds, 0x80);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + rate * seconds, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate, 28);
  wav.writeUInt16LE(1, 32);
  wav.writeUInt16LE(8, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(rate * seconds, 40);
  return wav;
}
