import type { PageSnapshot } from '#shared/client.ts';
import type { Target } from '../settings.ts';
import { jsonLdOf } from './json-ld.ts';
import type { PageFacts } from './facts.ts';
import { quote } from './quote.ts';
import { linkToText } from './text-fragment.ts';

/** A video is shared from where it is, unless that is its very beginning or end. */
const AT_THE_EDGE_SECONDS = 5;

/** What is shared when a page is shared: its own address, and what it says about itself. */
export function targetOf(facts: PageFacts): Target {
  const declared = isAboutThisPage(facts) ? facts : { ...facts, canonical: '', metas: [], jsonLd: [] };
  const page = snapshotOf(declared);
  const kind = kindOf(declared);
  const startAt = startOf(facts.video);
  const url = canonicalOf(declared) ?? facts.url;
  return {
    url: facts.selection.trim() ? linkToText(url, facts.selection) : url,
    title: page.title ?? facts.url,
    page,
    ...(kind && { kind }),
    ...(page.selection && { quote: quote(page.selection) }),
    ...(startAt !== undefined && { startAt }),
  };
}

function snapshotOf({ url, title, lang, metas, jsonLd, selection }: PageFacts): PageSnapshot {
  const declared = new Map(metas.toReversed());
  const first = (...names: string[]) => names.map((name) => clean(declared.get(name))).find(Boolean);
  const linked = jsonLdOf(jsonLd);
  const author = first('author', 'article:author', 'twitter:creator');
  const image = webAddress(
    first('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image') ?? linked.image,
    url,
  );
  return present({
    title: limited(first('og:title', 'twitter:title') ?? linked.title ?? clean(title), 300),
    description: limited(first('og:description', 'twitter:description', 'description') ?? linked.description, 500),
    image: image && image.length <= 2048 ? image : undefined,
    siteName: limited(first('og:site_name', 'application-name'), 100),
    // `article:author` is an address on many sites.
    author: limited(linked.author ?? (author && URL.canParse(author) ? undefined : author), 200),
    duration: seconds(first('og:video:duration', 'video:duration', 'music:duration')) ?? linked.duration,
    lang: limited(clean(lang), 35),
    selection: limited(clean(selection), 1000),
  });
}

/** A page that moved on by script keeps, on many sites, what it said about the page before. */
function isAboutThisPage({ url, loadedUrl, canonical, metas }: PageFacts): boolean {
  if (withoutHash(url) === withoutHash(loadedUrl)) return true;
  const said = [canonical, ...metas.flatMap(([name, content]) => (name === 'og:url' ? [content] : []))].filter(Boolean);
  return said.length > 0 && said.every((address) => isSamePage(address, url));
}

function isSamePage(declared: string, actual: string): boolean {
  const [one, other] = [URL.parse(declared, actual), URL.parse(actual)];
  if (one === null || other === null || one.pathname !== other.pathname) return false;
  return [...one.searchParams].every(([name, value]) => other.searchParams.get(name) === value);
}

/** The page's own name for itself. One that names the front page instead is a mistake that many sites make. */
function canonicalOf({ url, canonical }: PageFacts): string | undefined {
  const [own, actual] = [URL.parse(canonical), URL.parse(url)];
  if (own === null || actual === null || !/^https?:$/.test(own.protocol)) return undefined;
  const isFrontPage = own.pathname === '/' && own.search === '' && actual.pathname !== '/';
  const isSameSite = siteOf(own) === siteOf(actual);
  return isSameSite && !isFrontPage ? own.href : undefined;
}

const siteOf = ({ hostname }: URL) => hostname.replace(/^(?:www|m|mobile|amp)\./, '');
const withoutHash = (url: string) => url.split('#', 1)[0];

const KINDS = ['video', 'music', 'article', 'book', 'profile'] as const;

/** The kind that `og:type` names: `video.other`, `music.song`, `article`. */
function kindOf({ metas }: PageFacts): Target['kind'] {
  const [, type = ''] = metas.find(([name]) => name === 'og:type') ?? [];
  return KINDS.find((kind) => type.split('.', 1)[0] === kind);
}

function startOf(video: PageFacts['video']): number | undefined {
  // A live stream has no length: "from 3:10:22" means nothing to whoever opens it later.
  if (video === null || !Number.isFinite(video.duration)) return undefined;
  const { position, duration } = video;
  const isInside = position > AT_THE_EDGE_SECONDS && position < duration - AT_THE_EDGE_SECONDS;
  return isInside ? Math.floor(position) : undefined;
}

function webAddress(address: string | undefined, base: string): string | undefined {
  const url = address === undefined ? null : URL.parse(address, base);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function seconds(text: string | undefined): number | undefined {
  const number = Number(text);
  return text !== undefined && number > 0 && number < 1e6 ? number : undefined;
}

const clean = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim() || undefined;
const limited = (text: string | undefined, length: number) => text?.slice(0, length);

function present(snapshot: { [Key in keyof PageSnapshot]: PageSnapshot[Key] | undefined }): PageSnapshot {
  return Object.fromEntries(Object.entries(snapshot).filter(([, value]) => value !== undefined));
}
