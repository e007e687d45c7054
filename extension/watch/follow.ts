import type { Covered } from '#shared/media/coverage.ts';
import type { Followed, FromPage } from '../messages.ts';
import { createArticle } from './article.ts';
import type { Look } from './look.ts';
import { addressOf, observe } from './observer.ts';
import { createReading } from './reading.ts';
import type { Site } from './site.ts';
import { createWatching, type Finding } from './watching.ts';

interface Needs {
  site: Site;
  /** Asks the worker, which knows the inbox. Throws when it is gone. */
  ask(message: FromPage): Promise<Followed | null>;
  signal: AbortSignal;
}

/** Milliseconds between two reports of what goes on. */
const REPORT = 15_000;
const TICK = 1000;
/** Seconds. What begins here has not been put anywhere by its site. */
const BEGINNING = 3;

/** Follows a page, and those that follow it in the same document, while what they show is in the inbox. */
export function follow({ site, ask, signal }: Needs): void {
  const observer = observe(site, { moved: () => moved(), signal });
  let page: ReturnType<typeof createPage> | undefined;
  let url = '';

  function createPage(followed: Followed, lingering: number[]) {
    const watching = createWatching(followed, lingering);
    const reading = followed.isArticle && window === top ? createReading() : undefined;
    const article = createArticle(document);
    let told: Finding | undefined;
    let toldAt = performance.now();
    let wasOver = false;
    let hasFilm = false;
    let toResume = followed.resumeAt;

    async function tell(finding: Finding, isPause: boolean): Promise<void> {
      const { position, duration, covered } = finding;
      const isOver = finding.isOver && !wasOver;
      [told, toldAt, wasOver] = [finding, performance.now(), finding.isOver];
      const progress = { position, duration, covered: covered.map(([from, to]): [number, number] => [from, to]) };
      await ask({ type: 'played', url: followed.url, progress, isOver, isPause });
    }

    function judge(finding: Finding | undefined, isPause: boolean): void {
      if (!finding?.isSure) return;
      const isNews = finding.position !== told?.position || finding.covered !== told.covered;
      const isNewlyOver = finding.isOver && !wasOver;
      const isDue = isPause || performance.now() - toldAt > REPORT;
      if (isNewlyOver || (isNews && isDue)) void tell(finding, isPause).catch(() => (wasOver = false));
    }

    /** Where they were, here or elsewhere: once, and only if the site begins at the beginning. */
    function resume({ media }: Look): void {
      const length = followed.progress?.duration;
      for (const { id, isPlaying, position, duration } of media) {
        if (toResume === null || !isPlaying || length == null || Math.abs((duration ?? 0) - length) > 2) continue;
        const element = observer.elementOf(id);
        if (position < BEGINNING && element) element.currentTime = toResume;
        toResume = null;
      }
    }

    /** A page with a film on it is not there to be read. */
    function read({ media }: Look, elapsed: number): void {
      hasFilm ||= media.some((one) => one.isHeard && (one.isPlaying || one.isSeen));
      if (!reading || hasFilm || wasOver || document.visibilityState === 'hidden') return;
      reading.see(article.sight(), elapsed);
      const { seconds, part } = reading.read;
      if (part < followed.threshold) return;
      const covered: Covered = [[0, seconds]];
      judge({ position: seconds, duration: seconds, covered, isSure: true, isOver: true }, true);
    }

    return {
      url: followed.url,
      see(isTick: boolean): void {
        const look = observer.look();
        resume(look);
        judge(watching.see(look), !look.media.some(({ isPlaying }) => isPlaying));
        if (isTick) read(look, TICK / 1000);
      },
      leave: () => judge(watching.leave(performance.now()), true),
    };
  }

  /** Many addresses change while the same film goes on: the worker knows which name the same thing. */
  async function turnTo(next: string): Promise<void> {
    const lingering = url === '' ? [] : observer.look().media.filter(({ isPlaying }) => isPlaying);
    url = next;
    const followed = await ask({ type: 'page', url });
    if (url !== next || (followed && page?.url === followed.url)) return;
    page?.leave();
    page = followed ? createPage(followed, lingering.map(({ id }) => id)) : undefined; // prettier-ignore
  }

  function moved(isTick = false): void {
    if (addressOf(site) !== url) void turnTo(addressOf(site)).catch(() => (url = ''));
    else page?.see(isTick);
  }

  moved();
  const timer = setInterval(() => moved(true), TICK);
  signal.addEventListener('abort', () => clearInterval(timer));
  const leave = () => page?.leave();
  addEventListener('pagehide', leave, { signal });
  document.addEventListener('visibilitychange', () => moved(), { signal });
}
