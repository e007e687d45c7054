import type { Site } from '../site.ts';

/** Sound comes from no element of the page and goes on while people look at other pages: the bar at its foot knows. */
export const soundcloud: Site = {
  domains: ['soundcloud.com'],
  playing: (page) => page.querySelector<HTMLAnchorElement>('.playControls a.playbackSoundBadge__titleLink')?.href,
  clock: {
    position: '.playbackTimeline__timePassed span[aria-hidden="true"]',
    duration: '.playbackTimeline__duration span[aria-hidden="true"]',
    isPlaying: '.playControls__play.playing',
    isMuted: '.volume.muted',
  },
};
