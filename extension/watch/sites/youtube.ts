import type { Site } from '../site.ts';

/** One element plays advertisements and film; grids of thumbnails play previews; streams have a length that grows. */
export const youtube: Site = {
  domains: ['youtube.com', 'youtube-nocookie.com'],
  player: '#movie_player video, #shorts-player video, #player video',
  ad: '.html5-video-player.ad-showing, .html5-video-player.ad-interrupting',
  live: '.html5-video-player .ytp-time-display.ytp-live',
};
