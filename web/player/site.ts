/** What a player tells of itself. Times are seconds. */
export interface Heard {
  /** It listens from now on. */
  isReady?: boolean;
  position?: number;
  duration?: number;
  isPlaying?: boolean;
  hasEnded?: boolean;
  /** What it wants to hear in return. */
  replies?: readonly unknown[];
}

export interface Start {
  /** Seconds. */
  at: number;
  /** Of the page around it. */
  origin: string;
}

/** How the player of one site is spoken to, by messages between windows; no script of the site's runs in ours. */
export interface Site {
  /** How much room it takes: a picture, a phone's picture, a bar, a list. */
  shape: 'wide' | 'tall' | 'bar' | 'list';
  /** Makes its address one that plays at once, from there on, and talks. */
  prepare(address: URL, start: Start): void;
  /** Said until it answers. */
  hello?: unknown;
  /** Said once it is ready. */
  ready?(start: Start): readonly unknown[];
  hear?(message: Message): Heard | undefined;
  play?: unknown;
  pause?: unknown;
  seek?(to: number): unknown;
}

/** A message as an object, whether it was sent as one or as JSON. */
export type Message = Record<string, unknown>;

export function messageOf(data: unknown): Message | undefined {
  if (typeof data !== 'string') return isObject(data) ? data : undefined;
  try {
    const parsed: unknown = JSON.parse(data);
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** A part of a message that is an object itself. */
export const partOf = (message: Message, name: string): Message => {
  const part = message[name];
  return isObject(part) ? part : {};
};

/** Of what a message says of times, what are times; `scale` is how many of its units make a second. */
export function timesOf(position: unknown, duration: unknown, scale = 1): Pick<Heard, 'position' | 'duration'> {
  return {
    ...(isTime(position) && { position: position / scale }),
    // Players say nought while they don't know.
    ...(isTime(duration) && duration > 0 && { duration: duration / scale }),
  };
}

const isObject = (value: unknown): value is Message => typeof value === 'object' && value !== null;
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
