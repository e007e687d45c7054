import type { Site } from '../site.ts';

/** Advertisements play in the stream's place or in a second element; a channel has no end, a recording has. */
export const twitch: Site = {
  domains: ['twitch.tv'],
  player: '.video-player video, [data-a-target="video-player"] video',
  ad: '[data-a-target="video-ad-label"], [data-a-target="video-ad-countdown"], [data-test-selector="ad-banner-default-text"]',
  live: '.video-player .live-indicator, [data-a-target="player-live-badge"]',
};
