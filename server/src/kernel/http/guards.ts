import { hash, timingSafeEqual } from 'node:crypto';
import { getCookie } from 'hono/cookie';
import { Problem } from '../problem.ts';
import { unlessChanged } from './answer.ts';
import { addressOf } from './caller-address.ts';
import type { Check, Environment, HttpContext, LimitKind, VersionKind } from './environment.ts';
import { reaches, type Scope } from './scopes.ts';

/** What stands before a route: who may ask, from where, how often. `contract.ts` puts them there. */

const bearerOf = (c: HttpContext) => /^Bearer ([\w.~+/=-]+)$/i.exec(c.req.header('authorization') ?? '')?.[1];

/** Lets personal access tokens pass that have all of `scopes`; none of them where there is none to have. */
export const bearer =
  (scopes: readonly Scope[]): Check =>
  async (c) => {
    const token = bearerOf(c);
    const identity = token === undefined ? undefined : await c.env.gateway.authenticator.byToken(token);
    if (!identity) throw new Problem('AUTHENTICATION_REQUIRED');
    if (!reaches(identity, scopes)) throw new Problem('INSUFFICIENT_SCOPE');
    c.set('identity', identity);
  };

/** After `bearer`. Asked anew each time, so that a role that is taken or suspended ends at once. */
export const admin: Check = async (c) => {
  if (!(await c.env.gateway.isAdmin(c.get('identity').userId))) throw new Problem('NOT_FOUND');
};

/** For metrics: programs have a token for that alone. */
export const metrics: Check = async (c) => {
  const { metricsToken, isAdmin } = c.env.gateway;
  const token = bearerOf(c);
  if (metricsToken !== undefined && token !== undefined && isSame(token, metricsToken)) return;
  await bearer([])(c);
  if (!(await isAdmin(c.get('identity').userId))) throw new Problem('FORBIDDEN');
};

/** In a time that says nothing of how much of it was right. */
const isSame = (one: string, other: string) =>
  timingSafeEqual(hash('sha256', one, 'buffer'), hash('sha256', other, 'buffer'));

export const cookie: Check = async (c) => {
  refuseOtherSites(c);
  const { authenticator, cookieName } = c.env.gateway;
  const secret = getCookie(c, cookieName);
  const identity = secret === undefined ? undefined : await authenticator.byCookie(secret);
  if (!identity) throw new Problem('NO_SESSION');
  c.set('identity', identity);
};

/** A bearer token from anywhere, else the cookie on our own pages. */
export function either(scopes: readonly Scope[]): Check {
  const byToken = bearer(scopes);
  return (c) => (bearerOf(c) === undefined ? cookie(c) : byToken(c));
}

/** For routes that set the cookie. */
export const sameOrigin: Check = (c) => {
  refuseOtherSites(c);
};

/**
 * Refuses other sites, navigations and whatever is no `fetch` of the dashboard's. Clients that are no browsers send
 * neither header and pass.
 */
function refuseOtherSites(c: HttpContext): void {
  c.set('sameOriginOnly', true);
  const site = c.req.header('sec-fetch-site');
  const mode = c.req.header('sec-fetch-mode');
  const destination = c.req.header('sec-fetch-dest');
  const origin = c.req.header('origin');
  const foreign =
    // Hono answers HEAD by running GET: nobody of ours asks for the headers of what a cookie opens.
    c.req.method === 'HEAD' ||
    // `none` is a typed address, or an extension that may read every site.
    (site !== undefined && site !== 'same-origin') ||
    mode === 'navigate' ||
    mode === 'no-cors' ||
    (destination !== undefined && destination !== 'empty') ||
    (origin !== undefined && !isOurs(c, origin));
  if (foreign) throw new Problem('CROSS_SITE');
}

/** The origin of the page of ours that asks; the configured one for clients that are no browsers. */
export function ownOrigin(c: HttpContext): string {
  const origin = c.req.header('origin');
  return origin !== undefined && isOurs(c, origin) ? origin : new URL(c.env.gateway.baseUrl).origin;
}

/** The configured address; without one, whatever loopback name the dashboard was opened by. */
function isOurs(c: HttpContext, origin: string): boolean {
  const { baseUrl } = c.env.gateway;
  if (origin === new URL(baseUrl).origin) return true;
  const { hostname, host } = new URL(baseUrl);
  const loopback = ['localhost', '127.0.0.1', '[::1]'];
  if (!loopback.includes(hostname) || !URL.canParse(origin)) return false;
  const other = new URL(origin);
  return loopback.includes(other.hostname) && (other.host === c.req.header('host') || other.host === host);
}

/** Counts a request: of the signed-in person, or their browser alone, else of the address. Throws `RATE_LIMITED`. */
export const limited =
  (kind: LimitKind): Check =>
  async (c) => {
    const identity = c.get('identity') as Environment['Variables']['identity'] | undefined;
    await count(c, kind, (kind === 'trade' ? identity?.sessionId : identity?.userId) ?? addressOf(c));
  };

/** Counts what one request does several times. Throws `RATE_LIMITED`. */
export async function countMore(c: HttpContext, kind: LimitKind, more: number): Promise<void> {
  if (more > 0) await count(c, kind, c.get('identity').userId, more);
}

/** Counts what goes to each of these people, but for oneself. Throws `RATE_LIMITED`. */
export async function countPairs(c: HttpContext, toUserIds: readonly string[]): Promise<void> {
  const { userId } = c.get('identity');
  const ofAll = c.get('allowance');
  for (const id of new Set(toUserIds)) if (id !== userId) await count(c, 'pair', `${userId} ${id}`);
  // What is left to send to anybody says more than what is left for the last of them.
  c.set('allowance', ofAll);
}

/**
 * Lets somebody try to get into an account: so often from one address, and so often from all addresses that it was
 * never entered from. Those where it was are not asked how often strangers have guessed. Throws `RATE_LIMITED`.
 */
export async function guess<T>(c: HttpContext, name = '', attempt: () => Promise<T>): Promise<T> {
  const account = name.trim().normalize('NFKC').toLowerCase();
  if (account === '') return attempt();
  const here = `${addressOf(c)} ${account}`;
  const { entered } = c.env.gateway;
  await count(c, 'guess', here);
  const isKnown = await entered.has(here);
  if (!isKnown) await count(c, 'account', account);
  const result = await attempt();
  if (!isKnown) await entered.add(here);
  return result;
}

/** Counts a mail to an address, whoever asks for it. Throws `RATE_LIMITED`. */
export async function countMail(c: HttpContext, purpose: 'verify' | 'reset', address: string): Promise<void> {
  // What follows a plus is the owner's to choose, and comes to the same person.
  const mailbox = address
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\+[^@]*/, '');
  await count(c, 'mail', `${purpose} ${mailbox}`);
}

async function count(c: HttpContext, kind: LimitKind, key: string, points?: number): Promise<void> {
  const allowance = await c.env.gateway.limit(kind, key, points);
  if (!allowance) return;
  c.set('allowance', allowance);
  if (allowance.isExceeded) throw new Problem('RATE_LIMITED', { retryAfter: allowance.resetsIn });
}

/** Says 304 before the request is even parsed, when the list has not changed since. */
export const unchanged =
  (kind: VersionKind): Check =>
  async (c) =>
    unlessChanged(c, await c.env.gateway.versions[kind](c.get('identity').userId));
