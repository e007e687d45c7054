import { platforms } from './platforms.ts';

const HOST = /^https:\/\/([^/?#]+)/;

/** The hosts whose players may stand in a frame, sorted: those that the platforms' shapes name, and no others. */
export const EMBED_HOSTS: readonly string[] = [
  ...new Set(
    platforms.flatMap(({ domains, shapes }) =>
      shapes.flatMap(({ embed }) => {
        const host = embed && HOST.exec(embed)?.[1];
        return host === '{host}' ? domains : (host ?? []);
      }),
    ),
  ),
].toSorted();

/** The address as one that may be framed. */
export function framed(embedUrl: string | undefined): URL | undefined {
  const url = embedUrl === undefined ? null : URL.parse(embedUrl);
  return url?.protocol === 'https:' && EMBED_HOSTS.includes(url.host) ? url : undefined;
}
