import type { Registry } from 'prom-client';
import type { Clock } from './clock.ts';
import { Groups } from './groups.ts';
import { gauge } from './metrics.ts';

/** One open connection of a person's, whatever carries it. */
export interface LiveConnection {
  sessionId: string;
  send(text: string): void;
  /** Bytes that were sent and not taken yet. */
  backlog(): number;
  /** Ends it after what was sent, or in `LAST_WORDS` if that is not taken. */
  end(): void;
  /** Ends it now, whatever the other side has not taken yet. */
  cut(): void;
}

/** A connection among those of its person. */
interface Place {
  userId: string;
  connection: LiveConnection;
  /** What happened since it came, until it has been told the state. */
  held: string[] | undefined;
}

export type Live = ReturnType<typeof createLive>;

/** Milliseconds that a client gets to take what was sent last. */
export const LAST_WORDS = 2000;

/** Bytes that a reader may lag behind before it is cut off. It comes back and gets the state anew. */
const MAX_BACKLOG = 1_048_576;
const HEARTBEAT = 20_000;
/** Connections whose sessions are looked at between two requests. */
const LOOKED_AT_TOGETHER = 100;
/** Connections of one person: tabs and devices. Those that are open are kept, and one more has to wait. */
const MOST_CONNECTIONS = 50;

interface Needs {
  clock: Clock;
  /** Whether a session has not ended. */
  isAlive: (sessionId: string) => Promise<boolean>;
}

/**
 * Who is connected, and the way to tell them. Holds nothing that matters: whoever (re)connects first gets the absolute
 * state, then changes.
 */
export function createLive({ clock, isAlive }: Needs) {
  const places = new Groups<string, Place>();

  const message = (type: string, data: object) => JSON.stringify({ type, at: clock.now(), data });

  function give({ connection, held }: Place, text: string) {
    if (held) held.push(text);
    else if (connection.backlog() > MAX_BACKLOG) connection.cut();
    else connection.send(text);
  }

  function begin(place: Place, state: object) {
    const { held = [] } = place;
    place.held = undefined;
    for (const text of [message('state', state), ...held]) give(place, text);
  }

  const leave = (place: Place) => places.remove(place.userId, place);

  /** Whether or not it takes what was sent last, it is told nothing more. */
  function end(place: Place) {
    leave(place);
    place.connection.end();
  }

  /** Those whose sessions have run out, or were ended by another process. */
  async function endTheEnded(): Promise<void> {
    for (const [at, place] of places.all().entries()) {
      if (at % LOOKED_AT_TOGETHER === 0) await new Promise(setImmediate);
      if (!(await isAlive(place.connection.sessionId))) end(place);
    }
  }

  const heartbeat = setInterval(() => {
    const text = message('heartbeat', {});
    for (const place of places.all()) give(place, text);
    // While the database does not answer, everybody stays.
    void endTheEnded().catch(() => undefined);
  }, HEARTBEAT);
  heartbeat.unref();

  return {
    /**
     * Takes a connection in: it is told the state that `first` gives, then what happened since it came. If `first` throws
     * it is ended, because whoever comes back is told why. Returns what to call when it has ended; nothing when the
     * person has too many.
     */
    join(userId: string, connection: LiveConnection, first: () => Promise<object>): (() => void) | undefined {
      if (places.size(userId) >= MOST_CONNECTIONS) return undefined;
      const place: Place = { userId, connection, held: [] };
      places.add(userId, place);
      void first().then(
        (state) => begin(place, state),
        () => end(place),
      );
      return () => leave(place);
    },

    isListening: (userId: string): boolean => places.size(userId) > 0,

    tell(userId: string, type: string, data: object): void {
      if (places.size(userId) === 0) return;
      const text = message(type, data);
      for (const place of places.of(userId)) give(place, text);
    },

    endSession(sessionId: string): void {
      for (const place of places.all()) if (place.connection.sessionId === sessionId) end(place);
    },

    count: (): number => places.all().length,

    measure: (registry: Registry): void =>
      gauge(registry, 'watchthis_live_connections', 'Clients that are told at once.', () => places.all().length),

    /** Tells everybody to come back, and ends. */
    stop(): void {
      clearInterval(heartbeat);
      const bye = message('bye', {});
      for (const place of places.all()) {
        give(place, bye);
        end(place);
      }
    },
  };
}
