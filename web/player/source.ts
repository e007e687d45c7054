import { framed } from '#shared/media/embeds.ts';
import { identify } from '#shared/media/normalize-url.ts';
import { hostOf } from '#ui/host.ts';
import type { Site } from './site.ts';
import { siteOf } from './sites.ts';

/** What of a link can be played here, and whom that tells. */
export type Source =
  | { is: 'frame'; site: Site; address: URL; host: string }
  | { is: 'file'; tag: 'video' | 'audio'; address: string; host: string };

/** Where a link's media plays; nothing for what is read, and for what must be seen where it is. */
export function sourceOf(link: string): Source | undefined {
  const found = identify(link);
  if (typeof found === 'string') return undefined;
  const address = framed(found.embedUrl);
  if (address) return { is: 'frame', site: siteOf(found.platform), address, host: hostOf(found.url) };
  // Of no platform, and no page: a file.
  if (found.platform !== 'web' || (found.kind !== 'video' && found.kind !== 'music')) return undefined;
  if (!found.url.startsWith('https:')) return undefined;
  return { is: 'file', tag: found.kind === 'video' ? 'video' : 'audio', address: found.url, host: hostOf(found.url) };
}
