import type { Site } from './site.ts';
import { peertube } from './sites/peertube.ts';
import { playerJs } from './sites/player-js.ts';
import { soundcloud } from './sites/soundcloud.ts';
import { spotify } from './sites/spotify.ts';
import { tiktok } from './sites/tiktok.ts';
import { twitch } from './sites/twitch.ts';
import { vimeo } from './sites/vimeo.ts';
import { youtube } from './sites/youtube.ts';

const SITES: Record<string, Site> = {
  peertube, soundcloud, spotify, streamable: playerJs, tiktok, twitch, vimeo, youtube,
  dailymotion: silent('wide', { autoplay: '1' }, 'startTime'),
  'apple-music': silent('list'),
  'apple-podcasts': silent('list'),
  deezer: silent('list'),
  mixcloud: silent('bar', { autoplay: '1' }),
}; // prettier-ignore

/** How to speak to a platform's player; of those that say nothing, how to show it. */
export const siteOf = (platform: string): Site => SITES[platform] ?? silent('wide');

/** A player that talks to nobody but its own script. */
function silent(shape: Site['shape'], parameters: Record<string, string> = {}, startParameter?: string): Site {
  return {
    shape,
    prepare({ searchParams }, { at }) {
      for (const [name, value] of Object.entries(parameters)) searchParams.set(name, value);
      if (startParameter !== undefined && at > 0) searchParams.set(startParameter, String(Math.floor(at)));
    },
  };
}
