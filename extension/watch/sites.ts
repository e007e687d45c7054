import type { Site } from './site.ts';
import { dailymotion } from './sites/dailymotion.ts';
import { netflix } from './sites/netflix.ts';
import { soundcloud } from './sites/soundcloud.ts';
import { spotify } from './sites/spotify.ts';
import { twitch } from './sites/twitch.ts';
import { vimeo } from './sites/vimeo.ts';
import { youtube } from './sites/youtube.ts';

const sites: readonly Site[] = [dailymotion, netflix, soundcloud, spotify, twitch, vimeo, youtube];

/** What is known of the site of a host; of most there is nothing to know. */
export const siteAt = (host: string): Site =>
  sites.find(({ domains }) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) ?? {
    domains: [],
  };
