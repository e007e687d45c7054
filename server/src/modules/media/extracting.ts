import type { Kysely } from 'kysely';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Outbox } from '../../events.ts';
import { BoundedMap } from '../../kernel/bounded-map.ts';
import { timeOf, type Clock } from '../../kernel/clock.ts';
import type { Write } from '../../kernel/database/database.ts';
import type { Log } from '../../kernel/log.ts';
import * as extraction from './extraction-store.ts';
import type { Description } from './extraction/read-page.ts';
import type { Found, LookUp, Refused } from './lookup.ts';
import type { MediaRow, MediaTables } from './store.ts';

interface Needs {
  db: Kysely<MediaTables>;
  write: Write<MediaTables>;
  outbox: Outbox;
  clock: Clock;
  log: Log;
  lookUp: LookUp;
  /** How many links of one person are looked at in an hour; the rest wait. */
  perHour: number;
}

export type Extracting = ReturnType<typeof createExtracting>;

const AT_ONCE = 8;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const POLL = MINUTE / 4;
/** How long a look may take before somebody else may try. */
const CLAIMED = 2 * MINUTE;
/** For how long what somebody saw in a preview is good for what they send. */
const PREVIEWED_FOR = 10 * MINUTE;
const PREVIEWS_KNOWN = 1000;
/** After so long each time, when a site can't be reached; then it is given up until somebody asks. */
const PAUSES = [MINUTE, 5 * MINUTE, 30 * MINUTE, 4 * 60 * MINUTE, DAY, DAY, DAY];

/**
 * Finds out in the background what media are. What waits stands in their own rows, so that nothing is forgotten when
 * the process ends; a look that fails never fails a share.
 */
export function createExtracting({ db, write, outbox, clock, log, lookUp, perHour }: Needs) {
  const allowance = new RateLimiterMemory({ points: perHour, duration: 3600 });
  const busy = new Map<string, Promise<void>>();
  /** By whose it is: nobody learns from a quick answer that somebody else has looked at a link. */
  const previews = new BoundedMap<string, { found: Found; until: number }>(PREVIEWS_KNOWN);
  let timer: NodeJS.Timeout | undefined;
  const ending = new AbortController();

  async function work(): Promise<void> {
    if (ending.signal.aborted) return;
    const rows = await extraction.due(db, { now: clock.now(), limit: AT_ONCE * 2 });
    for (const row of rows) {
      if (busy.size >= AT_ONCE) return;
      if (!busy.has(row.id)) busy.set(row.id, look(row));
    }
  }

  async function look(row: MediaRow): Promise<void> {
    try {
      const previewed = recall(row.created_by, row.url);
      const wait = previewed ? undefined : await overdrawn(row.created_by);
      const isOurs = await write((tx) => extraction.claim(tx, row, timeOf(clock.ms() + (wait ?? CLAIMED))));
      if (isOurs && wait === undefined) await keep(row, previewed ?? (await lookUp(row.url, ending.signal)));
    } catch (err) {
      busy.delete(row.id);
      // Not woken: it is still due, and may fail as soon again.
      if (!ending.signal.aborted) log.error({ err, mediaId: row.id }, 'a link was not looked at');
      return;
    }
    busy.delete(row.id);
    wake();
  }

  function recall(userId: string, url: string): Found | undefined {
    const preview = previews.get(`${userId} ${url}`);
    return preview && preview.until > clock.ms() ? preview.found : undefined;
  }

  /** Milliseconds until somebody's next link may be looked at, if they have used up their share. */
  async function overdrawn(userId: string): Promise<number | undefined> {
    try {
      await allowance.consume(userId);
      return undefined;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext;
      throw refusal;
    }
  }

  async function keep(row: MediaRow, found: Found): Promise<void> {
    if ('refusal' in found) return keepRefusal(row, found);
    const now = clock.now();
    const known = { ...row, ...better(row, found.description) };
    const { kind, title, description, thumbnail, author, site_name, duration, published_at, embed_url } = known;
    const fields = { kind, title, description, thumbnail, author, site_name, duration, published_at, embed_url };
    const { lang, favicon } = known;
    const isNews = JSON.stringify(known) !== JSON.stringify(row);
    await write(async (tx) => {
      await extraction.settle(tx, row.id, {
        ...fields,
        lang,
        favicon,
        extraction_status: 'done',
        extraction_error: null,
        extraction_tries: 0,
        extract_at: null,
        extracted_at: now,
        ...(isNews ? { updated_at: now } : {}),
      });
      if (isNews) await outbox.publish(tx, { type: 'MEDIA_UPDATED', mediaId: row.id });
    });
  }

  /** What was known stays; what will pass is tried again. */
  async function keepRefusal(row: MediaRow, { refusal, mayPass, retryAfter = 0 }: Refused) {
    const pause = mayPass ? PAUSES[row.extraction_tries] : undefined;
    const wasDone = row.extraction_status === 'done';
    await write((tx) =>
      extraction.settle(tx, row.id, {
        extraction_status: wasDone ? 'done' : pause === undefined ? 'failed' : 'pending',
        extraction_error: refusal,
        extraction_tries: row.extraction_tries + 1,
        extract_at: pause === undefined ? null : timeOf(clock.ms() + Math.max(pause, retryAfter * 1000)),
        extracted_at: clock.now(),
      }),
    );
  }

  function wake(): void {
    void work().catch((err: unknown) => log.error({ err }, 'links wait to be looked at'));
  }

  outbox.listen('MEDIA_CREATED', wake);

  return {
    /** Whether a record is old enough to be looked at again when somebody shares it. */
    isStale: ({ extract_at, extracted_at }: MediaRow): boolean =>
      extract_at === null && (extracted_at === null || extracted_at < timeOf(clock.ms() - DAY)),

    /** Has it looked at soon, unless that was done within `atMostEvery` milliseconds. */
    async schedule(id: string, atMostEvery = DAY): Promise<void> {
      const before = timeOf(clock.ms() - atMostEvery);
      await write((tx) => extraction.schedule(tx, { id, at: clock.now(), before }));
      wake();
    },

    /** What a link names, for whoever is about to send it. Nothing when they have used up their looks. */
    async preview(userId: string, url: string): Promise<Description | undefined> {
      let found = recall(userId, url);
      if (!found) {
        if ((await overdrawn(userId)) !== undefined) return undefined;
        found = await lookUp(url, ending.signal);
        previews.set(`${userId} ${url}`, { found, until: clock.ms() + PREVIEWED_FOR });
      }
      return 'refusal' in found ? undefined : found.description;
    },

    start(): void {
      wake();
      timer = setInterval(wake, POLL);
      timer.unref();
    },

    async stop(): Promise<void> {
      // What is being looked at is looked at again after the next start.
      ending.abort();
      clearInterval(timer);
      await Promise.all(busy.values());
    },
  };
}

/** What was found, where something was; a page does not know better than its link what it is on a known platform. */
function better(row: MediaRow, found: Description): Partial<MediaRow> {
  const isUnknown = row.platform === 'web' && (row.kind === 'article' || row.kind === 'other');
  return Object.fromEntries(
    Object.entries({
      kind: isUnknown ? found.kind : undefined,
      title: found.title,
      description: found.description,
      thumbnail: found.image,
      author: found.author,
      site_name: found.siteName,
      duration: found.duration,
      published_at: found.publishedAt,
      // Only players that the link itself names are shown: a page could name any frame.
      lang: found.lang,
      favicon: found.favicon,
    }).filter(([, value]) => value !== undefined),
  );
}
