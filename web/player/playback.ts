/** What is being played, as a player tells it. Times are seconds. */
export interface Playback {
  position: number;
  /** Null while nobody knows, and for what has no end. */
  duration: number | null;
  isPlaying: boolean;
  hasEnded: boolean;
}

/** What a player can be told, as far as it listens. */
export interface Controls {
  /** Plays on, or stops for a while. */
  toggle(): void;
  /** Seconds forward, or back. */
  skip(by: number): void;
}

export const NOT_STARTED: Playback = { position: 0, duration: null, isPlaying: false, hasEnded: false };
