import type { Card, PageSnapshot, Person, Schema, Sync } from '#shared/client.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { WATCHED_FROM } from '#shared/media/coverage.ts';
import type { Arrived, Queued } from '#shared/outbox/work.ts';
import type { ProblemCode } from '#shared/problems.ts';
import { area } from './storage.ts';

/** Where the connect page starts when nobody has typed another address. */
const DEFAULT_SERVER = 'http://localhost:7279';

/**
 * The version of everything kept on disk. Raise it together with a step in `background/migrations.ts`, when what is stored
 * changes its shape; a new item or preference needs its default below and no more.
 */
export const SCHEMA_VERSION = 2;

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

/** How far something was watched, as it waits to be told to the server. */
export type Report = NonNullable<Schema<'InboxChange'>['progress']>;

/** What was noticed by itself: to be undone, or to be answered. */
export interface Noticed {
  itemId: string;
  title: string;
  is: 'marked' | 'asked';
  /** Milliseconds since 1970. */
  at: number;
}

export interface Preferences {
  defaultFriend: string | null;
  badge: 'unread' | 'dot' | 'off';
  theme: 'system' | 'light' | 'dark';
  closeAfterSend: boolean;
  /** What a click on the toolbar button does: opens the popup on one of its views, or sends to the usual friend at once. */
  toolbarClick: 'inbox' | 'share' | 'send';
  /** Null, or never said: the browser's. */
  language?: Language | null;
}

/** What happens with what was watched on the sites that were allowed. */
export interface Noticing {
  /** Whether any page is followed at all. */
  isOn: boolean;
  then: 'mark' | 'ask' | 'nothing';
  /** How much of it must have been played, 0–1. */
  watchedFrom: number;
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
  noticing: Noticing;
  /** By item. */
  reports: Record<string, Report>;
  noticed: Noticed[];
  /** Sites on which nobody wants to be asked again whether they may be followed. */
  declined: string[];
  lastServer: string;
  /** Whether somebody wants alerts in this browser. */
  alertsOn: boolean;
  /** Until when no alert is shown, in milliseconds since 1970. */
  alertsPausedUntil: number;
  /** The names of the latest alerts that were shown. */
  shownAlerts: string[];
  /** Whether the server can wake this browser. */
  isPushed: boolean;
  /** What this browser calls itself to the server. */
  device: string;
}

/** One send of the latest, to one friend. */
export interface SentLink {
  id: string;
  url: string;
  to: Pick<Person, 'id' | 'displayName'>;
  at: string;
  message: string | null;
  isSeen: boolean;
  /** Whether it was kept for oneself. */
  isOwn: boolean;
}

export interface Session {
  access: Access | null;
  connection: Connection;
  /** Set when the popup is to open on Share: what to share (null: the open page), what to say, and when that was asked. */
  wanted: { target: Target | null; quote: string; at: number } | null;
  /** The latest sends that arrived, for undoing them. */
  sent: Arrived[];
  /** What the account sent lately, and the server's mark of that answer. In memory only: it says where people were. */
  sentLinks: { etag: string; links: SentLink[] } | null;
  /** Until when the badge says "sent". */
  tickUntil: number;
  /** The latest send that was made without the popup, so that the popup can undo it. */
  quick: { id: string; names: string[]; at: number } | null;
  /** How much of what one was told one has not seen. */
  unseen: number;
  /** The menu that is built now, so that it is rebuilt only when it changes. */
  menu: string;
  /** When somebody was last at work in this browser, in milliseconds since 1970. */
  usedAt: number;
}

/** Kept on disk. */
export const local = area<Local>('local', {
  version: SCHEMA_VERSION,
  account: null,
  cache: null,
  outbox: [],
  preferences: { defaultFriend: null, badge: 'unread', theme: 'system', closeAfterSend: false, toolbarClick: 'inbox' },
  noticing: { isOn: true, then: 'mark', watchedFrom: WATCHED_FROM },
  reports: {},
  noticed: [],
  declined: [],
  lastServer: DEFAULT_SERVER,
  alertsOn: false,
  alertsPausedUntil: 0,
  shownAlerts: [],
  isPushed: false,
  device: '',
});

/** Kept in memory until the browser closes; outlives the worker. */
export const session = area<Session>('session', {
  access: null,
  connection: { problem: null, retryAt: null },
  wanted: null,
  sent: [],
  sentLinks: null,
  tickUntil: 0,
  quick: null,
  unseen: 0,
  menu: '',
  usedAt: 0,
});
