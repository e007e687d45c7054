import type { Card, PageSnapshot, Person, Sync } from '#shared/client.ts';
import type { Arrived, Queued } from '#shared/outbox/work.ts';
import type { ProblemCode } from '#shared/problems.ts';
import { area } from './storage.ts';

/** Where the connect page starts when nobody has typed another address. */
const DEFAULT_SERVER = 'http://localhost:7279';

/** The version of everything stored below; raise it together with a migration. */
export const SCHEMA_VERSION = 1;

/** Address and token are one record, so that a token can never be sent to another server. */
export interface Account {
  server: string;
  user: Person;
  /** Null when the session was ended from another device. */
  refreshToken: string | null;
}

export interface Access {
  server: string;
  userId: string;
  token: string;
  /** Milliseconds since 1970. */
  endsAt: number;
}

/** The server's last answer, as it came. What people see is this with the outbox on top: `inbox.ts`. */
export interface Cache {
  etag: string | null;
  sync: Sync;
  at: number;
}

export interface Preferences {
  defaultFriend: string | null;
  badge: 'unread' | 'dot' | 'off';
  theme: 'system' | 'light' | 'dark';
  closeAfterSend: boolean;
}

/** What is about to be shared. */
export interface Target {
  url: string;
  title: string;
  page: PageSnapshot;
  kind?: Card['kind'];
  /** Text to begin the message with: what was selected, as a quote. */
  quote?: string;
  /** Seconds into the video that is open. */
  startAt?: number;
}

/** How the last round with the server went. */
export interface Connection {
  problem: Problem | null;
  /** When it is tried again, in milliseconds since 1970, if that is known. */
  retryAt: number | null;
}

export type Problem = ProblemCode | 'OFFLINE' | 'UNREACHABLE' | 'NOT_WATCHTHIS' | 'TOO_OLD' | 'TOO_NEW';

export interface Local {
  version: number;
  account: Account | null;
  cache: Cache | null;
  outbox: Queued[];
  preferences: Preferences;
  lastServer: string;
}

export interface Session {
  access: Access | null;
  connection: Connection;
  /** Set when the popup is to open on Share: what to share (null: the open page), what to say, and when that was asked. */
  wanted: { target: Target | null; quote: string; at: number } | null;
  /** The latest sends that arrived, for undoing them. */
  sent: Arrived[];
  /** Until when the badge says "sent". */
  tickUntil: number;
  /** The latest send that was made without the popup, so that the popup can undo it. */
  quick: { id: string; names: string[]; at: number } | null;
  /** The menu that is built now, so that it is rebuilt only when it changes. */
  menu: string;
}

/** Kept on disk. */
export const local = area<Local>('local', {
  version: SCHEMA_VERSION,
  account: null,
  cache: null,
  outbox: [],
  preferences: { defaultFriend: null, badge: 'unread', theme: 'system', closeAfterSend: false },
  lastServer: DEFAULT_SERVER,
});

/** Kept in memory until the browser closes; outlives the worker. */
export const session = area<Session>('session', {
  access: null,
  connection: { problem: null, retryAt: null },
  wanted: null,
  sent: [],
  tickUntil: 0,
  quick: null,
  menu: '',
});
