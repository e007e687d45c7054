import type { Look, Medium } from './look.ts';
import { mediaIn } from './media-elements.ts';
import type { Site } from './site.ts';

/** Milliseconds. Elements come and go; to search a page for them costs more than to look at those that are known. */
const SEARCH = 2000;
/** What players write on themselves, or on what they stand in, while they play an advertisement. */
const AD =
  /(?:^|[\s_-])(?:ads?|advert)[_-](?:showing|playing|active|break|mode|interrupting)|jw-flag-ads|(?:^|[\s_-])is-ad(?:$|\s)/i;
/** So far up do they write it. */
const LEVELS = 5;
/** Everything after which a look is worth it. */
const MOMENTS = ['timeupdate', 'play', 'pause', 'seeking', 'ratechange', 'volumechange', 'ended', 'loadedmetadata'];

/** Looks at the media of a page when it is asked, and says when something has happened to one of them. */
export function observe(site: Site, { moved, signal }: { moved: () => void; signal: AbortSignal }) {
  const loads = new WeakMap<HTMLMediaElement, number>();
  const jumped = new Set<HTMLMediaElement>();
  const clockIds = new Map<string, number>();
  let nextId = 1;
  let elements: HTMLMediaElement[] = [];
  let searchedAt = -Infinity;

  function follow(element: HTMLMediaElement): void {
    if (loads.has(element)) return;
    loads.set(element, nextId++);
    element.addEventListener('loadstart', () => loads.set(element, nextId++), { signal });
    element.addEventListener('seeking', () => jumped.add(element), { signal });
    for (const moment of MOMENTS) element.addEventListener(moment, moved, { signal });
  }

  function search(): void {
    searchedAt = performance.now();
    elements = mediaIn(document).filter((element) => site.player === undefined || element.matches(site.player));
    for (const element of elements) follow(element);
  }

  function mediumOf(element: HTMLMediaElement, isAdShown: boolean, isLive: boolean): Medium {
    const { currentTime, duration, playbackRate, muted, volume, loop, controls, paused, ended, readyState } = element;
    return {
      id: loads.get(element) ?? 0,
      position: currentTime,
      duration: Number.isFinite(duration) && duration > 0 && !isLive ? duration : null,
      rate: playbackRate,
      isPlaying: !paused && !ended && readyState > 2,
      hasEnded: ended,
      isSeen: isSeen(element),
      isHeard: !muted && volume > 0,
      isAd: isAdShown || isMarkedAsAd(element),
      isDecoration: muted && loop && !controls,
      hasJumped: jumped.has(element),
    };
  }

  function look(): Look {
    const at = performance.now();
    if (at - searchedAt > SEARCH) search();
    const url = site.playing?.(document) ?? location.href;
    const [isAd, isLive] = [has(site.ad), has(site.live)];
    const media = elements.filter((element) => element.isConnected).map((element) => mediumOf(element, isAd, isLive));
    jumped.clear();
    const clock = site.clock && clockOf(site.clock, isAd);
    if (clock) media.push({ ...clock, id: idOf(url) });
    return { at, url, media };
  }

  const idOf = (url: string): number => {
    const id = clockIds.get(url) ?? -1 - clockIds.size;
    clockIds.set(url, id);
    return id;
  };

  return {
    look,
    /** The element behind a medium. */
    elementOf: (id: number): HTMLMediaElement | undefined => elements.find((element) => loads.get(element) === id),
  };
}

/** Of what the page plays, or would. */
export const addressOf = (site: Site): string => site.playing?.(document) ?? location.href;

const has = (selector: string | undefined): boolean =>
  selector !== undefined && document.querySelector(selector) !== null;

/** In a little window of its own a film is seen wherever its page is. */
function isSeen(element: HTMLMediaElement): boolean {
  if (document.pictureInPictureElement === element) return true;
  if (document.visibilityState === 'hidden' || !(element instanceof HTMLVideoElement)) return false;
  const { top, left, right, bottom } = element.getBoundingClientRect();
  return Math.min(right, innerWidth) - Math.max(left, 0) > 1 && Math.min(bottom, innerHeight) - Math.max(top, 0) > 1;
}

function isMarkedAsAd(element: HTMLElement): boolean {
  let around: HTMLElement | null = element;
  for (let level = 0; around && level < LEVELS; level += 1, around = around.parentElement) {
    if (AD.test(around.className) || AD.test(around.id)) return true;
  }
  return false;
}

/** What a player without an element shows of itself. */
function clockOf(clock: NonNullable<Site['clock']>, isAd: boolean): Omit<Medium, 'id'> | undefined {
  const [position, duration] = [clock.position, clock.duration].map(secondsAt);
  if (position === undefined) return undefined;
  return {
    position,
    duration: duration || null,
    // It moves by whole seconds, and so now and then by two in one.
    rate: 2,
    isPlaying: has(clock.isPlaying),
    hasEnded: !!duration && position >= duration - 1,
    isSeen: false,
    isHeard: !has(clock.isMuted),
    isAd,
    isDecoration: false,
    hasJumped: false,
  };
}

/** `3:05`, `1:02:03`. A minus, before what is left, is left out. */
function secondsAt(selector: string): number | undefined {
  const text = document.querySelector(selector)?.textContent.trim() ?? '';
  if (!/^-?\d+(?::\d\d){1,2}$/.test(text)) return undefined;
  return text
    .replace('-', '')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}
