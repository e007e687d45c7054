import type { InboxItem, NewShares } from '../client.ts';
import type { ProblemCode } from '../problems.ts';

/** A change of the inbox. */
export type Mark =
  | { do: 'read'; itemId: string; read: boolean }
  | { do: 'read-all'; upTo: string }
  | { do: 'status'; itemId: string; status: Exclude<InboxItem['status'], 'later'> }
  /** Put aside; a moment in ISO 8601. */
  | { do: 'later'; itemId: string; until: string }
  | { do: 'remove'; itemId: string }
  | { do: 'restore'; item: InboxItem };

/** What is said along with a share; null is nothing. */
export interface Wording {
  message: string | null;
  /** Of what was sent and to whom, to tell people what could not be changed. */
  title: string;
  names: string[];
}

/** A change of what was sent. */
export type Correction = { do: 'withdraw'; shareId: string } | ({ do: 'reword'; shareId: string } & Wording);

/** What waits to be told to the server. */
export type Work = { do: 'send'; share: NewShares; title: string; names: string[] } | Correction | Mark;

export interface Queued {
  /** Made at the click; the `Idempotency-Key` of a send. */
  id: string;
  work: Work;
  /** Milliseconds since 1970, like every moment here. */
  queuedAt: number;
  notBefore: number;
  tries: number;
  /** Whether a request may have reached the server. */
  wasTried: boolean;
  /** Whether it was undone after `wasTried`: it is taken back once the server has answered. */
  isUndone: boolean;
  /** What its sender says with it by now; nothing while that is what they said at first. */
  reworded?: Wording;
  /** Why the server will never take it; null while there is hope. */
  failure: ProblemCode | null;
}

/** A send that arrived, for undoing it. */
export interface Arrived {
  id: string;
  shareIds: string[];
}

/** Puts new work into words that the queue understands. */
export function queued(id: string, work: Work, notBefore = 0): Queued {
  const state = { tries: 0, wasTried: false, isUndone: false, failure: null };
  return { id, work, queuedAt: Date.now(), notBefore, ...state };
}

/** The item that work is about, which is its share too: work about the same one keeps its order. */
export function itemOf(work: Work): string | undefined {
  if (work.do === 'restore') return work.item.id;
  if ('shareId' in work) return work.shareId;
  return 'itemId' in work ? work.itemId : undefined;
}

/** 128 random bits. `crypto.randomUUID` is missing on plain-http addresses. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
