/** What one look at a page sees of what it plays. JSON as it is: recorded looks are the detector's tests. */
export interface Look {
  /** Milliseconds, of a clock that never jumps. */
  at: number;
  /** Of what is played: mostly the page's own address. */
  url: string;
  media: Medium[];
}

/** A film or a recording, as it is at one moment. */
export interface Medium {
  /** A new one for each load of each element. */
  id: number;
  /** Seconds. */
  position: number;
  /** Seconds; null while nobody knows, and where there is no end. */
  duration: number | null;
  /** 1 is as it was recorded. */
  rate: number;
  isPlaying: boolean;
  hasEnded: boolean;
  /** In sight, in a tab that is in sight, or in a little window of its own. */
  isSeen: boolean;
  /** Neither muted nor turned down. */
  isHeard: boolean;
  isAd: boolean;
  /** Moves for ever without a sound or a button: the background of something else. */
  isDecoration: boolean;
  /** Whether somebody sought since the look before. */
  hasJumped: boolean;
}
