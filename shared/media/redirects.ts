/** Pages that only lead on: the address that they lead to stands in their own link. */
const BY_PARAMETER: [host: RegExp, path: RegExp, names: string[]][] = [
  [/(?:^|\.)google\.(?:com?\.)?[a-z]{2,3}$/, /^\/(?:url|imgres|m\/url|aclk)$/, ['q', 'url', 'imgrefurl', 'adurl']],
  [/(?:^|\.)(?:facebook|messenger|instagram|threads|workplace)\.(?:com|net)$/, /^\/(?:l\.php|flx\/warn\/?)?$/, ['u']],
  [/^l\.(?:facebook|messenger|instagram|threads)\.(?:com|net)$/, /^/, ['u']],
  [/(?:^|\.)youtube\.com$/, /^\/(?:redirect|attribution_link|signin|oembed|confirm|verify_age)$/, ['q', 'u', 'next', 'url']],
  [/^consent\.(?:youtube|google)\.(?:com?\.)?[a-z]{2,3}$/, /^/, ['continue']],
  [/^accounts\.(?:google|youtube)\.com$/, /^/, ['continue']],
  [/(?:^|\.)reddit\.com$/, /^\/(?:over18|login|media)\/?$/, ['dest', 'url']],
  [/^(?:out|click)\.reddit\.com$/, /^/, ['url']],
  [/(?:^|\.)linkedin\.com$/, /^\/(?:redir\/\w+|safety\/go|checkpoint\/.*|authwall)\/?$/, ['url', 'session_redirect', 'sessionRedirect']],
  [/(?:^|\.)(?:duckduckgo|startpage|ecosia|qwant|brave)\.(?:com|org)$/, /^\/l\/?$/, ['uddg']],
  [/(?:^|\.)bing\.com$/, /^\/(?:ck\/a|news\/apiclick\.aspx)$/, ['url', 'u']],
  [/(?:^|\.)(?:steamcommunity|steampowered)\.com$/, /^\/linkfilter\/?$/, ['url', 'u']],
  [/(?:^|\.)(?:vk\.com|vk\.ru)$/, /^\/away(?:\.php)?$/, ['to']],
  [/(?:^|\.)safelinks\.protection\.outlook\.com$/, /^/, ['url']],
  [/^(?:t|href)\.(?:umblr\.com|li)$/, /^/, ['z']],
  [/^slack-redir\.net$/, /^\/link$/, ['url']],
  [/(?:^|\.)medium\.com$/, /^\/r\/?$/, ['url']],
  [/(?:^|\.)medium\.com$/, /^\/m\/global-identity(?:-2)?$/, ['redirectUrl']],
  [/(?:^|\.)(?:digg|disq|disqus)\.(?:com|us)$/, /^\/(?:url|redirect)\/?$/, ['url']],
  [/(?:^|\.)deviantart\.com$/, /^\/users\/outgoing$/, []],
  [/^(?:click|go|redirect)\.(?:linksynergy|skimresources|viglink|redirectingat)\.com$/, /^/, ['murl', 'url', 'u']],
  [/(?:^|\.)(?:redirectingat|skimresources|viglink|linksynergy|awin1|shareasale|dpbolvw|anrdoezrs|jdoqocy|tkqlhce|kqzyfj|georiot|geni|pxf|sjv|evyy|ojrq|partnerize|prf\.hn|webgains|tradedoubler|effiliation|avantlink|pntra|gopjn|pjtra|pjatr)\.\w+$/, /^/, ['url', 'ued', 'p', 'murl', 'u', 'GR_URL', 'urllink', 'destination', 'd', 'r', 'cu']],
  [/(?:^|\.)(?:curseforge|pixiv|zhihu|douban|juejin|csdn|jianshu|gitee|oschina|sspai)\.(?:com|net|cn)$/, /^\/(?:linkout|jump\.php|link2?\/?)?$/, ['remoteUrl', 'url', 'target', 'to']],
  [/^link\.(?:zhihu|juejin|csdn)\.(?:com|cn|net)$/, /^/, ['target']],
  [/(?:^|\.)(?:mailchimp|list-manage|sendgrid|mandrillapp)\.com$/, /^\/track\/click/, ['url']],
  [/(?:^|\.)(?:getpocket|pocket)\.com?$/, /^\/redirect$/, ['url']],
  [/(?:^|\.)(?:feedly|inoreader|flipboard|tweetdeck|twitter|x)\.com$/, /^\/(?:i\/(?:redirect|safety\/unsafe_link_warning)|redirect|account\/redirect)$/, ['url', 'unsafe_link']],
  [/(?:^|\.)(?:translate\.google|webcache\.googleusercontent)\.\w+$/, /^\/translate$/, ['u']],
  [/(?:^|\.)(?:exit|leaving|away|outgoing|redirect)\.[\w-]+\.\w+$/, /^/, ['url', 'u', 'to', 'target', 'dest']],
  [/(?:^|\.)yandex\.\w+$/, /^\/(?:clck\/jsredir|redir|clck\/redir)/, ['url', 'to']],
  [/(?:^|\.)amazon\.(?:com?\.)?[a-z]{2,3}$/, /^\/gp\/redirect\.html/, ['location']],
  [/^hoot\.?suite\.com$|^anon\.to$|^dereferer\.(?:me|org)$|^nullrefer\.com$|^href\.li$/, /^/, ['url']],
]; // prettier-ignore

/** Wrappers that have the address in their path, or packed. */
const BY_SPELLING: ((url: URL) => string | undefined)[] = [
  // AMP pages as search engines serve them.
  ({ hostname, pathname, search }) =>
    /(?:^|\.)google\.(?:com?\.)?[a-z]{2,3}$/.test(hostname)
      ? addressIn(/^\/amp\/(?:s\/)?(.+)$/, pathname + search)
      : undefined,
  ({ hostname, pathname, search }) =>
    hostname.endsWith('.cdn.ampproject.org') ? addressIn(/^\/[a-z]\/(?:s\/)?(.+)$/, pathname + search) : undefined,
  ({ hostname, pathname }) =>
    /(?:^|\.)(?:search\.yahoo|search\.aol|yahoo|aol)\.com$/.test(hostname) ? decoded(/\/RU=([^/]+)\//.exec(pathname)?.[1]) : undefined,
  ({ hostname, pathname }) =>
    /(?:^|\.)(?:redditmail|awstrack|kmail-lists)\.\w+$/.test(hostname) ? decoded(/^\/(?:CL0|L0)\/([^/]+)\//.exec(pathname)?.[1]) : undefined,
  // What an e-mail filter makes of links.
  ({ hostname, pathname, search, searchParams }) => {
    if (!/(?:^|\.)urldefense(?:\.proofpoint)?\.(?:com|us)$/.test(hostname)) return undefined;
    const v3 = /^\/v3\/__(.+?)__;/.exec(pathname + search)?.[1];
    if (v3 !== undefined) return v3.includes('*') ? undefined : v3.replace(/^(https?:\/)(?!\/)/, '$1/');
    const packed = searchParams.get('u') ?? undefined;
    if (packed === undefined || pathname.startsWith('/v1')) return packed;
    return decoded(packed.replaceAll('-', '%').replaceAll('_', '/'));
  },
  // `u` is "a1" and base64.
  ({ hostname, pathname, searchParams }) => {
    const packed = searchParams.get('u');
    if (!/(?:^|\.)bing\.com$/.test(hostname) || pathname !== '/ck/a' || !packed?.startsWith('a1')) return undefined;
    return fromBase64(packed.slice(2));
  },
  ({ hostname, pathname, search }) =>
    /^(?:www\.)?(?:12ft\.io|outline\.com|txtify\.it|r\.jina\.ai|href\.li|dereferer\.org|nitter\.link)$/.test(hostname)
      ? /^\/\??(https?:\/\/.+)$/.exec(pathname + search)?.[1]
      : undefined,
  ({ hostname, search }) => (/(?:^|\.)(?:href\.li|deviantart\.com|dereferer\.me)$/.test(hostname) ? /^\?(https?:\/\/.+)$/.exec(search)?.[1] : undefined),
]; // prettier-ignore

/** Something that could be an address must stand in a link that leads on, or it is not worth a closer look. */
const MAY_LEAD_ON = /https?(?::|%3a|-3a)|=%2f|=\/|\/amp\/|ampproject\.org|=a1|\/RU=/i;

/** What a link that only leads on leads to; nothing when it is itself what is meant. */
export function targetOf(url: URL): string | undefined {
  if (!MAY_LEAD_ON.test(url.href.slice('https:'.length))) return undefined;
  for (const spelled of BY_SPELLING) {
    const target = spelled(url);
    if (target !== undefined) return target;
  }
  for (const [host, path, names] of BY_PARAMETER) {
    if (!host.test(url.hostname) || !path.test(url.pathname)) continue;
    for (const name of names) {
      const value = url.searchParams.get(name);
      const target = value === null ? undefined : /^\/(?!\/)/.test(value) ? url.origin + value : decodedOnceMore(value);
      if (target !== undefined && /^https?:\/\//i.test(target)) return target;
    }
  }
  return undefined;
}

/** Some wrap an address that is encoded twice. */
const decodedOnceMore = (value: string) => (/^https?%3A/i.test(value) ? (decoded(value) ?? value) : value);

const addressIn = (pattern: RegExp, text: string): string | undefined => {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? undefined : /^https?:\/\//.test(found) ? found : `https://${found}`;
};

function decoded(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function fromBase64(text: string): string | undefined {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}
