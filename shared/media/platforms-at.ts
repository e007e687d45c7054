import type { Platform } from './platform.ts';

/** A country's domain: `de`, `co.uk`, `com.br`. */
const COUNTRY = /\.(?:com?\.)?[a-z]{2,3}$/;

/** Says which platforms a host may belong to, the narrowest domain first; look-alikes belong to none but `elsewhere`. */
export function createPlatformsAt(platforms: readonly Platform[], elsewhere: Platform): (host: string) => Platform[] {
  const byDomain = new Map<string, Platform[]>();
  for (const platform of platforms) {
    for (const domain of platform.domains) byDomain.set(domain, [...(byDomain.get(domain) ?? []), platform]);
  }
  return (host) => {
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
    return found.length > 0 ? found : [elsewhere];
  };
}
