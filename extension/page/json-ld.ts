export interface LinkedData {
  title?: string | undefined;
  description?: string | undefined;
  image?: string | undefined;
  author?: string | undefined;
  /** Seconds. */
  duration?: number | undefined;
}

const WORKS =
  /Video|Movie|Episode|Series|Article|BlogPosting|Posting|Review|Recipe|Book|Music|Audio|Podcast|Course|Event|Product|SoftwareSourceCode/;

type Node = Record<string, unknown>;

/** What a page's JSON-LD says about the work that the page shows (schema.org). */
export function jsonLdOf(texts: string[]): LinkedData {
  const work = texts.flatMap(parse).flatMap(nodes).find(isWork);
  if (work === undefined) return {};
  return {
    title: text(work.name) ?? text(work.headline),
    description: text(work.description),
    image: text(work.thumbnailUrl, 'url') ?? text(work.image, 'url'),
    author: text(work.author, 'name') ?? text(work.byArtist, 'name') ?? text(work.creator, 'name'),
    duration: isoSeconds(text(work.duration)),
  };
}

/** Seconds of an ISO-8601 duration: `PT1H2M3S`, `P0DT12M8.5S`. */
export function isoSeconds(duration: string | undefined): number | undefined {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(duration?.trim() ?? '');
  if (parts === null) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part || 0));
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds || undefined;
}

function parse(json: string): unknown[] {
  try {
    return [JSON.parse(json)];
  } catch {
    return [];
  }
}

/** Lists and graphs laid flat. */
function nodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  return [node, ...nodes(node['@graph']), ...nodes(node.mainEntity)];
}

function isWork({ '@type': type }: Node): boolean {
  return [type].flat().some((name) => typeof name === 'string' && WORKS.test(name));
}

/** A text that may stand alone, in a list, or under a key of an object. */
function text(value: unknown, key?: string): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first.trim() || undefined;
  if (key === undefined || typeof first !== 'object' || first === null) return undefined;
  return text((first as Node)[key]);
}
