import { coveredSeconds, isWatched, merge, type Covered, type Watching } from '#shared/media/coverage.ts';
import type { Look } from './look.ts';
import { createPlayback, type Playback } from './playback.ts';

/** What is known of an item before anything of it is played here. */
export interface Expected {
  /** Seconds, as its page or its site says; null where nobody does. */
  duration: number | null;
  /** What was played before, here and elsewhere. */
  progress: Watching | null;
  /** 0–1. */
  threshold: number;
}

/** What was found out so far. */
export interface Finding extends Watching {
  /** Whether it is the thing itself beyond doubt, and not an advertisement before it. */
  isSure: boolean;
  /** Whether it has been watched. */
  isOver: boolean;
}

/** Milliseconds in which what comes next on a page has begun. */
const NEXT = 5000;
/** Seconds. No advertisement is that long; of none is that much played. */
const NO_AD = 120;
const SURELY_NO_AD = 60;
/** Seconds. What is so long needs no look at what follows it. */
const LONG = 600;
/** Of everything on a page: what is less is one among several, and none of them is the page. */
const MOST = 0.6;

/**
 * Judges one page, from one look to the next, until it is left. Knows no DOM.
 * @param lingering what was playing when the page before was left, and may go on for a moment
 */
export function createWatching(expected: Expected, lingering: readonly number[] = []) {
  const followed = new Map<number, ReturnType<typeof createPlayback>>();
  const left = new Map(lingering.map((id) => [id, -1]));

  /** Until it plays again from its beginning. */
  function isLingering(id: number, position: number): boolean {
    const before = left.get(id);
    if (before === undefined) return false;
    if (position < 3 && before > position) return !left.delete(id);
    left.set(id, position);
    return true;
  }

  /** Someone may be leaving: what has only just begun belongs to the next page. */
  const begun = (before: number): Playback[] =>
    [...followed.values()].map(({ playback }) => playback).filter(({ since }) => since < before);

  /** The longest that was played, with what was played of it before a break. */
  function main(all: Playback[]): Playback | undefined {
    const [longest] = all
      .filter(({ covered, isLive, duration }) => covered.length > 0 && !isLive && fits(duration))
      .toSorted((a, b) => lengthOf(b) - lengthOf(a) || coveredSeconds(b.covered) - coveredSeconds(a.covered));
    if (!longest) return undefined;
    return all
      .filter((one) => isRestOf(one, longest) || isRestOf(longest, one))
      .reduce((sum, one) => ({ ...sum, covered: merge(sum.covered, one.covered), position: one.position }), longest);
  }

  const fits = (duration: number | null): boolean =>
    duration !== null && (expected.duration === null || isAbout(duration, expected.duration));

  /** What nobody has told the duration of may be an advertisement, or the first of many: what follows shows. */
  function isSettled({ duration, endedAt }: Playback, all: Playback[], now: number, isLeaving: boolean): boolean {
    if (expected.duration !== null) return true;
    const length = duration ?? 0;
    const wholes = all.filter((one) => !all.some((other) => isRestOf(one, other)));
    if (length < MOST * wholes.reduce((sum, one) => sum + lengthOf(one), 0)) return false;
    if (length >= LONG) return true;
    if (isLeaving) return endedAt !== null || length >= NO_AD;
    return endedAt !== null && now - endedAt >= NEXT;
  }

  function find(now: number, isLeaving: boolean): Finding | undefined {
    const all = begun(isLeaving ? now - NEXT : Infinity);
    const one = main(all);
    if (!one) return undefined;
    const { position, duration, covered } = one;
    const before = expected.progress;
    const isSame = duration !== null && before?.duration != null && isAbout(duration, before.duration);
    const together: Covered = isSame ? merge(before.covered, covered) : covered;
    const isPlayed = isWatched({ covered: together, duration, position }, expected.threshold);
    const isOver = isPlayed && isSettled(one, all, now, isLeaving);
    const isFamiliar = expected.duration !== null || coveredSeconds(covered) >= SURELY_NO_AD;
    return { position, duration, covered, isOver, isSure: isPlayed ? isOver : isFamiliar };
  }

  return {
    see(look: Look): Finding | undefined {
      for (const medium of look.media) {
        const known = followed.get(medium.id);
        if (medium.isDecoration || isLingering(medium.id, medium.position)) continue;
        if (!known && medium.isAd) continue;
        const one = known ?? createPlayback(medium, look);
        followed.set(medium.id, one);
        one.see(medium, look);
      }
      return find(look.at, false);
    },

    /** What is to be said of the page in the end. */
    leave: (now: number): Finding | undefined => find(now, true),
  };
}

const lengthOf = ({ duration }: Playback): number => duration ?? 0;

/** After a break for something else, a film is loaded anew and goes on in its middle; the next of a list begins. */
const isRestOf = (rest: Playback, one: Playback): boolean =>
  rest !== one && rest.since > one.since && (rest.startedFrom ?? 0) > 1 && Math.abs(lengthOf(rest) - lengthOf(one)) < 1;

/** Streams, sites and devices differ by seconds, and by what is put between. */
const isAbout = (duration: number, expected: number): boolean =>
  Math.abs(duration - expected) <= Math.max(5, expected / 10);
