import { cover, type Covered } from '#shared/media/coverage.ts';
import type { Look, Medium } from './look.ts';

/** What is known of one medium of a page. */
export interface Playback {
  duration: number | null;
  covered: Covered;
  position: number;
  /** Where it was first played from. */
  startedFrom: number | null;
  /** Since when it was played, or could be seen: what waits out of sight is not part of the page yet. Milliseconds. */
  since: number;
  /** When it first came to its end, in milliseconds. */
  endedAt: number | null;
  isPlaying: boolean;
  isLive: boolean;
}

/** Faster is searching, not watching. */
const FASTEST = 4;
/** Seconds that players are late or early with what they say. */
const SLACK = 0.35;
/** So often does a duration grow before there is no doubt that it has no end yet. */
const GROWTHS = 3;

/** Follows one medium from look to look. */
export function createPlayback(first: Medium, { at }: Look) {
  let last = { ...first, at };
  let growths = 0;
  const playback: Playback = {
    duration: first.duration,
    covered: isBeginning(first) ? cover([], 0, first.position) : [],
    position: first.position,
    startedFrom: null,
    since: Infinity,
    endedAt: null,
    isPlaying: false,
    isLive: false,
  };
  return {
    playback,
    see(now: Medium, { at: moment }: Look): void {
      const length = now.duration ?? playback.duration;
      if (last.duration !== null && now.duration !== null && now.duration > last.duration + 0.5) growths += 1;
      playback.isLive ||= growths >= GROWTHS;
      if (isStretch(last, now, moment - last.at)) {
        playback.covered = cover(playback.covered, last.position, now.position);
      }
      const isAround = length !== null && last.position > length - 1.5 * Math.max(1, now.rate) && now.position < 2;
      if (now.hasEnded || (isAround && last.isPlaying)) playback.endedAt ??= moment;
      if (now.isPlaying) playback.startedFrom ??= now.position;
      if (now.isPlaying || now.isSeen) playback.since = Math.min(playback.since, moment);
      Object.assign(playback, { duration: length, position: now.position, isPlaying: now.isPlaying });
      last = { ...now, at: moment };
    },
  };
}

/** Seconds. Elements are searched for now and then: what is found so soon after its beginning was played from there. */
const JUST_BEGUN = 2.5;

const isNoticed = ({ isSeen, isHeard, isAd }: Medium): boolean => (isSeen || isHeard) && !isAd;

const isBeginning = (first: Medium): boolean =>
  first.isPlaying && isNoticed(first) && !first.hasJumped && first.position < JUST_BEGUN * Math.min(first.rate, 2);

/** Whether everything between two looks was played to somebody. `elapsed`: milliseconds. */
function isStretch(before: Medium, now: Medium, elapsed: number): boolean {
  const rate = Math.max(before.rate, now.rate);
  const stretch = now.position - before.position;
  const isPlayed = (before.isPlaying || now.isPlaying) && !now.hasJumped;
  const isWith = isNoticed(before) && isNoticed(now);
  return isPlayed && isWith && rate <= FASTEST && stretch > 0 && stretch <= (elapsed / 1000) * rate + SLACK;
}
