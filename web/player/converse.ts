import { NOT_STARTED, type Controls, type Playback } from './playback.ts';
import { messageOf, type Heard, type Site, type Start } from './site.ts';

/** Milliseconds between two greetings of a player that has not answered. */
const GREET_EVERY = 250;

interface Partner {
  frame: HTMLIFrameElement;
  site: Site;
  start: Start;
  onPlayback: (playback: Playback) => void;
}

/** Talks to the player in a frame, and to nobody else, until `signal` aborts. */
export function converse({ frame, site, start, onPlayback }: Partner, signal: AbortSignal): Controls {
  const { origin } = new URL(frame.src);
  let now: Playback = { ...NOT_STARTED, position: start.at };
  let isReady = false;

  function say(message: unknown): void {
    if (message !== undefined) frame.contentWindow?.postMessage(message, origin);
  }

  function listen(event: MessageEvent<unknown>): void {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const message = messageOf(event.data);
    const heard = message && site.hear?.(message);
    if (heard) take(heard);
  }

  function take({ isReady: isThere, replies = [], ...told }: Heard): void {
    for (const reply of replies) say(reply);
    if (isThere && !isReady) {
      isReady = true;
      clearInterval(greeting);
      for (const wish of site.ready?.(start) ?? []) say(wish);
    }
    if (Object.keys(told).length === 0) return;
    now = { ...now, ...told };
    onPlayback(now);
  }

  let greeting: ReturnType<typeof setInterval> | undefined;
  // Before that, what is in the frame is not the site's.
  frame.addEventListener('load', () => (greeting ??= setInterval(() => say(site.hello), GREET_EVERY)), { signal });
  addEventListener('message', listen, { signal });
  signal.addEventListener('abort', () => clearInterval(greeting));

  return {
    toggle: () => say(now.isPlaying ? site.pause : site.play),
    skip: (by) => say(site.seek?.(Math.max(0, now.position + by))),
  };
}
