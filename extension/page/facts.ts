/** What a page says about itself, as it says it. `snapshot.ts` makes sense of it. */
export interface PageFacts {
  url: string;
  /** The address under which the document was loaded; another one when the page has since moved on by script. */
  loadedUrl: string;
  title: string;
  lang: string;
  canonical: string;
  metas: [name: string, content: string][];
  jsonLd: string[];
  selection: string;
  video: { position: number; duration: number } | null;
}

/** Runs inside the page, and so may use nothing from outside itself. */
export function readPage(): PageFacts {
  const named = /^(?:og|twitter|video|music|article):|^(?:description|author|application-name)$/i;
  const metas = [...document.querySelectorAll('meta[content]')].flatMap((meta): [string, string][] => {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    return named.test(name) ? [[name.toLowerCase(), (meta.getAttribute('content') ?? '').slice(0, 4096)]] : [];
  });
  const jsonLd = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent,
  );
  const area = ({ clientWidth, clientHeight }: HTMLVideoElement) => clientWidth * clientHeight;
  const [video] = [...document.querySelectorAll('video')]
    .filter((one) => one.currentTime > 0 && !one.ended)
    .sort((a, b) => area(b) - area(a));
  const [loaded] = performance.getEntriesByType('navigation');
  return {
    url: location.href,
    loadedUrl: loaded?.name ?? location.href,
    title: document.title,
    lang: document.documentElement.lang,
    canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"][href]')?.href ?? '',
    metas: metas.slice(0, 200),
    jsonLd: jsonLd.filter((text) => text.length < 200_000).slice(0, 20),
    selection: (getSelection()?.toString() ?? '').slice(0, 5000),
    video: video ? { position: video.currentTime, duration: video.duration } : null,
  };
}
