import browser from 'webextension-polyfill';
import { ApiError, answer, type Client, type Sync } from '#shared/client.ts';
import { atFront } from '#shared/outbox/outbox.ts';
import { perform } from '#shared/outbox/perform.ts';
import { oneAtATime } from '#shared/serial.ts';
import { API } from '../client-of.ts';
import { withReturned } from '../inbox.ts';
import { type Account, type Connection, local, type Problem, session } from '../settings.ts';
import { signedIn } from './account.ts';
import { showBadge } from './badge.ts';
import { syncMenus } from './menus.ts';
import { flush } from './outbox.ts';
import { withPictures } from './pictures.ts';
import { sendReports } from './reports.ts';

/** The alarm that tries again what could not be done. */
export const RETRY = 'retry';
/** The shortest alarm that browsers allow. */
const SHORTEST_ALARM_MS = 30_000;

/**
 * What every wake-up does: tells the server what waits, then fetches what has changed.
 * Never throws: how it went is `session.connection`.
 */
export const sync = oneAtATime(async () => {
  const me = await signedIn();
  if (me) await session.write({ connection: await round(me) });
  await Promise.all([showBadge(), syncMenus()]);
  await planRetry();
});

async function round({ client, account }: { client: Client; account: Account }): Promise<Connection> {
  try {
    await flush((queued) => perform(client, queued));
    await sendReports(client);
    await fetchChanges(client, account);
    return { problem: null, retryAt: null };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const wait = Math.max(SHORTEST_ALARM_MS, (error.retryAfter ?? 0) * 1000);
    return { problem: await problemOf(error, client), retryAt: Date.now() + wait };
  }
}

async function fetchChanges(client: Client, { server, user }: Account): Promise<void> {
  const { cache } = await local.read('cache');
  const headers = cache?.etag ? { 'if-none-match': cache.etag } : {};
  const result = client.GET('/api/v1/sync', { headers });
  const status = await result.then(
    ({ response }) => response.status,
    () => 0,
  );
  if (status === 304 && cache) return local.write({ cache: { ...cache, at: Date.now() } });
  const { data: changed } = await answer(result);
  const etag = (await result).response.headers.get('etag');
  const { account } = await local.read('account');
  // Somebody else may have signed in, or nobody be signed in any more, while the answer was on its way.
  if (account?.server !== server || account.user.id !== user.id || account.refreshToken === null) return;
  // openapi-fetch's types forget that a pair is a pair.
  await local.write({ cache: { etag, sync: withPictures(withReturned(changed as Sync), server), at: Date.now() } });
  await hearNews?.(client);
}

let hearNews: ((client: Client) => Promise<void>) | undefined;

/** Calls back after a sync that has found something changed. To be called while the worker starts. */
export const onChanges = (hear: typeof hearNews): void => void (hearNews = hear);

/** An API without this path is older than this extension, or so new that it has given up our version of it. */
async function problemOf({ code }: ApiError, client: Client): Promise<Problem> {
  if (code !== 'NOT_FOUND') return code;
  const { data: meta } = await client.GET('/api/v1/meta').catch(() => ({ data: undefined }));
  return meta && meta.data.api.min > API ? 'TOO_NEW' : 'TOO_OLD';
}

/** Sees to it that what waits is tried again, even if the worker sleeps by then. */
async function planRetry(): Promise<void> {
  const [{ outbox }, { connection }] = await Promise.all([local.read('outbox'), session.read('connection')]);
  const [first] = atFront(outbox)
    .map(({ notBefore }) => Math.max(notBefore, connection.retryAt ?? 0))
    .sort((a, b) => a - b);
  if (first === undefined) return;
  const wait = Math.max(0, first - Date.now());
  await browser.alarms.create(RETRY, { when: Date.now() + Math.max(SHORTEST_ALARM_MS, wait) });
  if (wait < SHORTEST_ALARM_MS) setTimeout(() => void sync(), wait);
}
