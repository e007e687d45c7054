import type { Site } from '../site.ts';

/** Its start page and the pages of titles play trailers; only the player's own page plays what was sent. */
export const netflix: Site = {
  domains: ['netflix.com'],
  player: '.watch-video video, [data-uia="video-canvas"] video',
  ad: '[data-uia="ads-info-container"], [data-uia="ads-info-time"]',
};
