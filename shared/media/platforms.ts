import type { Platform } from './platform.ts';
import { audio } from './platforms/audio.ts';
import { film } from './platforms/film.ts';
import { podcasts } from './platforms/podcasts.ts';
import { reading } from './platforms/reading.ts';
import { mastodon, social } from './platforms/social.ts';
import { video } from './platforms/video.ts';

/** Every site whose links say what they name. Adding one is one entry in its list, and its test rows. */
export const platforms: readonly Platform[] = [...video, ...audio, ...podcasts, ...film, ...social, ...reading];

const byDomain = new Map<string, Platform[]>();
for (const platform of platforms) {
  for (const domain of platform.domains) byDomain.set(domain, [...(byDomain.get(domain) ?? []), platform]);
}

/** A country's domain: `de`, `co.uk`, `com.br`. */
const COUNTRY = /\.(?:com?\.)?[a-z]{2,3}$/;

/** The platforms that a host may belong to, the narrowest domain first; look-alikes belong to none. */
export function platformsAt(host: string): Platform[] {
  const found: Platform[] = [];
  const anywhere = host.replace(COUNTRY, '.*');
  for (const name of [host, anywhere]) {
    for (let at = 0; at >= 0;) {
      const known = byDomain.get(name.slice(at));
      if (known) found.push(...known);
      const dot = name.indexOf('.', at);
      at = dot < 0 ? -1 : dot + 1;
    }
  }
  return found.length > 0 ? found : [mastodon];
}
