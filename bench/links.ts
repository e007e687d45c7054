import { identify } from '#shared/media/normalize-url.ts';

/** What the product understands of links and pages, in the shape that `npm run score` asks for. */

export const normalize = (url: string): string | null => {
  const found = identify(url);
  return typeof found === 'string' ? null : found.normalizedUrl;
};

export const detect = (url: string) => {
  const found = identify(url);
  return typeof found === 'string' ? null : { platform: found.platform, kind: found.kind, id: found.id };
};

/** Names that are ours: `music` is one piece of music, `repository` whatever is code. */
export const kindAliases = { music: 'track', repository: 'repo' };

export { extract } from './extract.ts';
