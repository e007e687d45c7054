import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { TrustedProxies } from './caller-address.ts';
import type { Scope } from './scopes.ts';

/** Who is asking. */
export interface Identity {
  userId: string;
  /** Of a personal access token its id: it ends as a session does. */
  sessionId: string;
  /** All that a personal access token may do; a signed-in device may do everything. */
  scopes?: ReadonlySet<Scope>;
}

/** What the accounts know of credentials; handed to the gateway by `app.ts`. */
export interface Authenticator {
  /** Of an access token, also a personal one. Nothing when it is forged, has ended, or its session has. */
  byToken(token: string): Promise<Identity | undefined>;
  /** Of the session cookie. */
  byCookie(secret: string): Promise<Identity | undefined>;
  /** Whether a session, or a personal access token, has not ended. */
  isAlive(sessionId: string): Promise<boolean>;
}

export interface Environment {
  /** A request that came through no socket has no `incoming` and no `outgoing`. `about` is what it is counted as. */
  Bindings: HttpBindings & { gateway: GatewayState; requestId: string; about: string };
  Variables: {
    identity: Identity;
    /** Set on routes that a cookie opens: their answers are for this origin only and never stored. */
    sameOriginOnly: boolean;
    allowance: Allowance;
    /** Of a list that carries a version. */
    etag: string;
  };
}

/** What single routes need of the whole. */
export interface GatewayState {
  authenticator: Authenticator;
  isAdmin: (userId: string) => Promise<boolean>;
  /** What opens the metrics, besides an administrator's token. */
  metricsToken: string | undefined;
  baseUrl: string;
  cookieName: string;
  trustProxy: TrustedProxies;
  /** Counts so many (one, unless said), if there are as many left. Nothing where nothing is counted. */
  limit: (kind: LimitKind, key: string, points?: number) => Promise<Allowance | undefined>;
  /** Which account was entered from which address, so that strangers who guess at it do not keep its owner out. */
  entered: Entrances;
  /** What changes whenever anything of a person's does. */
  versions: Record<VersionKind, (userId: string) => Promise<number>>;
}

export interface Entrances {
  has(key: string): Promise<boolean>;
  add(key: string): Promise<void>;
}

/**
 * What is counted together: attempts to get in, mails, polls, trades of a cookie for tokens, sends, requests to people,
 * and every other change.
 */
export type LimitKind =
  'credentials' | 'guess' | 'account' | 'mail' | 'poll' | 'trade' | 'send' | 'pair' | 'ask' | 'write';

/** How much of a limit is left. */
export interface Allowance {
  kind: LimitKind;
  points: number;
  /** Seconds. */
  duration: number;
  left: number;
  /** Whether it was not enough for what was asked, which is then not counted. */
  isExceeded: boolean;
  /** Seconds. */
  resetsIn: number;
}

/** The lists that carry a version, so that "nothing new" is said before anything else is read. */
export type VersionKind = 'inbox';

export type HttpContext = Context<Environment>;

/** What stands before a route: it throws, or answers itself, or says nothing. */
export type Check = (c: HttpContext) => Promise<Response | undefined> | Response | undefined;

/** The signed-in person of this request. */
export const user = (c: HttpContext): string => c.get('identity').userId;
