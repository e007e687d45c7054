import type { Site } from '../site.ts';

/** Sound comes from no element of the page and goes on while people look at other pages: the bar at its foot knows. */
export const spotify: Site = {
  domains: ['open.spotify.com'],
  ad: '[data-testid="context-item-info-ad-title"], [data-testid="ad-type-ad"]',
  playing(page) {
    const link = page.querySelector<HTMLAnchorElement>(
      '[data-testid="now-playing-widget"] a[data-testid="context-item-link"]',
    );
    // The link leads to the album and names the track in it.
    const track = /highlight=spotify(?:%3A|:)track(?:%3A|:)(\w+)/.exec(link?.href ?? '')?.[1];
    return track === undefined ? link?.href : `https://open.spotify.com/track/${track}`;
  },
  clock: {
    position: '[data-testid="playback-position"]',
    duration: '[data-testid="playback-duration"]',
    isPlaying: '[data-testid="control-button-playpause"][aria-label="Pause"]',
    isMuted: '[data-testid="volume-bar-toggle-mute-button"][aria-label="Unmute"]',
  },
};
