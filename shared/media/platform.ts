import type { MediaKind } from './kinds.ts';

/** One kind of thing that a platform has, and how its links are spelled. */
export interface Shape {
  kind: MediaKind;
  /** What the path looks like, without a slash at its end. The group `id` names the thing; others fill templates. */
  path: RegExp;
  /** Parameters that must be there, as patterns of their values; their groups count like those of the path. */
  query?: Record<string, RegExp>;
  /** What must stand behind the `#`; its groups count like those of the path. */
  hash?: RegExp;
  /** Where it must be, if not on any host of the platform. */
  host?: RegExp;
  /**
   * The one spelling that stands for all. `{name}` is a group, `{host}` the host, `{path}` the path as it is. What is
   * left out stands for the path on this host, without a query.
   */
  canonical?: string;
  /** A player that may stand in a frame. */
  embed?: string;
  /** A picture that follows from the link alone. */
  thumbnail?: string;
}

/** A site whose links say what they name. */
export interface Platform {
  name: string;
  /** Domains; what lies below them counts too. `name.*` is a name under any country's domain. */
  domains: readonly string[];
  /** The first that fits counts. */
  shapes: readonly Shape[];
  /** Where it describes its things as oEmbed; `{url}` is the canonical link, encoded. */
  oembed?: string;
}

export interface Found {
  kind: MediaKind;
  id: string;
  canonical: string;
  embed: string | undefined;
  thumbnail: string | undefined;
  oembed: string | undefined;
}

/** What a link on a platform names. Nothing when it is none of its things: a home page, a search. */
export function findOn(platform: Platform, url: URL): Found | undefined {
  const path = url.pathname.replace(/\/+$/, '');
  for (const shape of platform.shapes) {
    if (shape.host && !shape.host.test(url.hostname)) continue;
    const groups = groupsOf(shape, path, url);
    if (!groups) continue;
    const fill = (template: string) =>
      template.replace(/\{(\w+)(\?[^{}]*)?\}/g, (_, name: string, prefix?: string) => {
        const value = name === 'host' ? url.hostname : name === 'path' ? path : groups[name];
        return value === undefined || value === '' ? '' : (prefix?.slice(1) ?? '') + value;
      });
    const canonical = fill(shape.canonical ?? 'https://{host}{path}');
    return {
      kind: shape.kind,
      id: groups['id'] ?? path.slice(1),
      canonical,
      embed: shape.embed && fill(shape.embed),
      thumbnail: shape.thumbnail && fill(shape.thumbnail),
      oembed: platform.oembed?.replace('{url}', encodeURIComponent(canonical)),
    };
  }
  return undefined;
}

function groupsOf(
  { path: pattern, query, hash }: Shape,
  path: string,
  url: URL,
): Record<string, string | undefined> | undefined {
  const match = pattern.exec(path);
  const behind = match && hash?.exec(url.hash);
  if (!match || behind === null) return undefined;
  if (!query && !behind) return match.groups ?? {};
  const groups: Record<string, string | undefined> = { ...match.groups, ...behind?.groups };
  for (const [name, expected] of Object.entries(query ?? {})) {
    const found = expected.exec(url.searchParams.get(name) ?? '');
    if (!found) return undefined;
    Object.assign(groups, found.groups);
  }
  return groups;
}
