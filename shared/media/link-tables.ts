import type { Platform } from './platform.ts';
import { platforms } from './platforms.ts';
import { mastodon } from './platforms/social.ts';
import { redirects } from './redirect-parameters.ts';
import type { Redirect } from './redirects.ts';
import { tracking } from './tracking-names.ts';
import type { Tracking } from './tracking.ts';

/** All that is known of links, as data: large, and of use only to those who have a link to identify. */
export interface LinkTables {
  platforms: readonly Platform[];
  /** What any other host may be. */
  elsewhere: Platform;
  redirects: readonly Redirect[];
  tracking: Tracking;
}

export const linkTables: LinkTables = { platforms, elsewhere: mastodon, redirects, tracking };
