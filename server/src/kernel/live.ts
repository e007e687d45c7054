import type { Clock } from './clock.ts';

/** One open connection of a person's, whatever carries it. */
export interface LiveConnection {
  sessionId: string;
  send(text: string): void;
  /** Bytes that were sent and not taken yet. */
  backlog(): number;
  /** Ends it after what was sent. */
  end(): void;
  /** Ends it now, whatever the other side has not taken yet. */
  cut(): void;
}

export type Live = ReturnType<typeof createLive>;

/** Bytes that a reader may lag behind before it is cut off. It comes back and gets the state anew. */
const MAX_BACKLOG = 1_048_576;
const HEARTBEAT = 20_000;
/** Connections of one person: tabs and devices. Those that are open are kept, and one more has to wait. */
const MOST_CONNECTIONS = 50;

/**
 * Who is connected, and the way to tell them. Holds nothing that matters: whoever (re)connects first gets the absolute
 * state, then changes.
 */
export function createLive({ clock }: { clock: Clock }) {
  const byUser = new Map<string, Set<LiveConnection>>();

  const message = (type: string, data: object) => JSON.stringify({ type, at: clock.now(), data });

  function give(connection: LiveConnection, text: string) {
    if (connection.backlog() > MAX_BACKLOG) connection.cut();
    else connection.send(text);
  }

  function leave(userId: string, connection: LiveConnection) {
    const connections = byUser.get(userId);
    if (connections?.delete(connection) && connections.size === 0) byUser.delete(userId);
  }

  const all = () => [...byUser.values()].flatMap((connections) => [...connections]);

  const heartbeat = setInterval(() => {
    const text = message('heartbeat', {});
    for (const connection of all()) give(connection, text);
  }, HEARTBEAT);
  heartbeat.unref();

  return {
    /** Returns what to call when the connection has ended; nothing when the person has too many. */
    join(userId: string, connection: LiveConnection): (() => void) | undefined {
      const connections = byUser.get(userId) ?? new Set();
      if (connections.size >= MOST_CONNECTIONS) return undefined;
      byUser.set(userId, connections.add(connection));
      return () => leave(userId, connection);
    },

    isListening: (userId: string): boolean => byUser.has(userId),

    tell(userId: string, type: string, data: object): void {
      const connections = byUser.get(userId);
      if (!connections) return;
      const text = message(type, data);
      for (const connection of connections) give(connection, text);
    },

    /** The same to one connection, which has just come. */
    greet(connection: LiveConnection, type: string, data: object): void {
      give(connection, message(type, data));
    },

    endSession(sessionId: string): void {
      for (const [userId, connections] of byUser) {
        for (const connection of connections) {
          if (connection.sessionId !== sessionId) continue;
          // Whether or not it takes what was sent last, it is told nothing more.
          leave(userId, connection);
          connection.end();
        }
      }
    },

    count: (): number => all().length,

    /** Tells everybody to come back, and ends. */
    stop(): void {
      clearInterval(heartbeat);
      const bye = message('bye', {});
      const connections = all();
      byUser.clear();
      for (const connection of connections) {
        give(connection, bye);
        connection.end();
      }
    },
  };
}
