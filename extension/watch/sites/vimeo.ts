import type { Site } from '../site.ts';

/** Players of its pages and of its frames; lists play previews on hovering. */
export const vimeo: Site = {
  domains: ['vimeo.com'],
  player: '.player video, .vp-video video, [data-player] video',
  live: '.vp-live-indicator, [data-live-badge="true"]',
};
