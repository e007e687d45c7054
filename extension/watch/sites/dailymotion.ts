import type { Site } from '../site.ts';

/** Advertisements play in an element of their own above the film's. */
export const dailymotion: Site = {
  domains: ['dailymotion.com'],
  ad: '.ima-ad-container video[src], .dmp_is-ad, .player--ad',
  live: '.dmp_is-live, .player--live',
};
