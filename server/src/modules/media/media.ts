import type { Kysely } from 'kysely';
import type { z } from '@hono/zod-openapi';
import { identify, type Identified } from '#shared/media/normalize-url.ts';
import type { Outbox } from '../../events.ts';
import type { Clock, Time } from '../../kernel/clock.ts';
import type { Write } from '../../kernel/database/database.ts';
import { hashOf, newId } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Media as MediaSchema, Preview } from './schema.ts';
import type { Extracting } from './extracting.ts';
import type { Pictures } from './pictures.ts';
import * as store from './store.ts';

interface Needs {
  db: Kysely<store.MediaTables>;
  write: Write<store.MediaTables>;
  outbox: Outbox;
  clock: Clock;
  extracting: Pick<Extracting, 'isStale' | 'schedule' | 'preview'>;
  pictures: Pick<Pictures, 'pathOf'>;
}

export type MediaView = z.infer<typeof MediaSchema>;
export type MediaRecord = store.MediaRow;

export type Media = ReturnType<typeof createMedia>;

interface EnsuredMedia {
  media: MediaRecord;
  url: string;
}

/** Milliseconds. */
const MINUTE = 60_000;

/** What was shared: one record for everybody, however a link to it is spelled. */
export function createMedia({ db, write, outbox, clock, extracting, pictures }: Needs) {
  /**
   * The record of what a link names, made when nobody had it. Throws `INVALID_URL` with the reason.
   * @returns the record, and the link as this person had it
   */
  async function ensure(link: string, userId: string): Promise<EnsuredMedia> {
    const found = identified(link);
    const known = await store.find(db, hashOf(found.normalizedUrl));
    if (known) {
      if (extracting.isStale(known)) await extracting.schedule(known.id);
      return { media: known, url: found.url };
    }
    return { media: await make(newRow(found, userId)), url: found.url };
  }

  /** The record, or the one that somebody else made meanwhile. */
  async function make(row: MediaRecord): Promise<MediaRecord> {
    const media = await write(async (tx) => {
      if (!(await store.insert(tx, row))) return store.find(tx, row.url_hash);
      await outbox.publish(tx, { type: 'MEDIA_CREATED', mediaId: row.id, url: row.url, createdBy: row.created_by });
      return row;
    });
    if (!media) throw new Error(`media vanished while it was being saved: ${row.id}`);
    return media;
  }

  /**
   * The record of one of many links that come at once: a new one is looked at later, or not before somebody shares it.
   * Throws `INVALID_URL` with the reason.
   */
  async function ensureLater(link: string, userId: string, lookAt: Time | null): Promise<EnsuredMedia> {
    const found = identified(link);
    const known = await store.find(db, hashOf(found.normalizedUrl));
    return { media: known ?? (await make({ ...newRow(found, userId), extract_at: lookAt })), url: found.url };
  }

  function newRow(found: Identified, userId: string): MediaRecord {
    const now = clock.now();
    return {
      id: newId(),
      // The common record never holds one person's own spelling: it may say more than they wanted others to see.
      url: commonUrl(found),
      normalized_url: found.normalizedUrl,
      url_hash: hashOf(found.normalizedUrl),
      platform: found.platform,
      kind: found.kind,
      title: null,
      description: null,
      thumbnail: found.thumbnail ?? null,
      author: null,
      site_name: null,
      duration: null,
      published_at: null,
      embed_url: found.embedUrl ?? null,
      lang: null,
      favicon: null,
      extraction_status: 'pending',
      extracted_at: null,
      extraction_error: null,
      extract_at: now,
      extraction_tries: 0,
      created_by: userId,
      created_at: now,
      updated_at: now,
    };
  }

  outbox.apply('media', 'USER_LEFT', (tx: Kysely<store.MediaTables>, { userId }) => store.forget(tx, userId));

  return {
    ensure,
    ensureLater,

    /** Saves a link as it was saved elsewhere. Says whether it was not among theirs. Throws `INVALID_URL`. */
    async saveAgain(
      userId: string,
      link: string,
      { savedAt, lookAt }: { savedAt: Time; lookAt: Time },
    ): Promise<boolean> {
      const { media } = await ensureLater(link, userId, lookAt);
      return write((tx) => store.save(tx, { user_id: userId, media_id: media.id, created_at: savedAt }));
    },

    /** Saves a link among a person's media. Throws `URL_REQUIRED`, `INVALID_URL`. */
    async save(userId: string, link: string | undefined): Promise<{ media: MediaView; isNew: boolean }> {
      if (link === undefined || link.trim() === '') throw new Problem('URL_REQUIRED');
      const { media } = await ensure(link, userId);
      const isNew = await write((tx) =>
        store.save(tx, { user_id: userId, media_id: media.id, created_at: clock.now() }),
      );
      return { media: viewOf(media, userId), isNew };
    },

    /** What a link names, without keeping anything. Throws `URL_REQUIRED`, `INVALID_URL`. */
    async preview(userId: string, link: string | undefined): Promise<z.infer<typeof Preview>> {
      if (link === undefined || link.trim() === '') throw new Problem('URL_REQUIRED');
      const found = identified(link);
      const said = (await extracting.preview(userId, commonUrl(found))) ?? {};
      const thumbnail = said.image ?? found.thumbnail ?? null;
      const isUnknown = found.platform === 'web' && found.kind === 'article';
      return {
        url: found.url,
        normalizedUrl: found.normalizedUrl,
        platform: found.platform,
        kind: isUnknown ? (said.kind ?? found.kind) : found.kind,
        title: said.title ?? null,
        description: said.description ?? null,
        thumbnail,
        picture: pictures.pathOf(thumbnail),
        author: said.author ?? null,
        siteName: said.siteName ?? null,
        favicon: said.favicon ?? null,
        publishedAt: said.publishedAt ?? null,
        duration: said.duration ?? null,
        lang: said.lang ?? null,
        embedUrl: found.embedUrl ?? null,
      };
    },

    /** Any record, for modules that have checked whose it is. Nothing when there is none. */
    get: (id: string): Promise<MediaRecord | undefined> => store.get(db, id),

    /**
     * Tells once more what was found out since a record was read: cards that were drawn of it, and saved meanwhile, were
     * not there to be drawn again.
     */
    async tellNewsSince(record: MediaRecord): Promise<void> {
      if (record.extract_at === null && !extracting.isStale(record)) return;
      const now = await store.get(db, record.id);
      if (!now || now.extracted_at === record.extracted_at) return;
      await write((tx) => outbox.publish(tx, { type: 'MEDIA_UPDATED', mediaId: record.id }));
    },

    /** Has it looked at again, at most once a minute. */
    refresh: (id: string): Promise<void> => extracting.schedule(id, MINUTE),

    isSavedBy: (userId: string, mediaId: string): Promise<boolean> => store.isSaved(db, { userId, mediaId }),

    view: viewOf,
  };
}

/** A site may not speak https; which of the two a link has is no part of its identity. */
const commonUrl = ({ url, normalizedUrl }: Identified): string =>
  url.startsWith('http:') ? normalizedUrl.replace(/^https:/, 'http:') : normalizedUrl;

/** Throws `INVALID_URL` with the reason. */
function identified(link: string): Identified {
  const found = identify(link);
  if (typeof found === 'string') throw new Problem('INVALID_URL', { details: { reason: found } });
  return found;
}

/** The record as one person may see it: who else has it does not show. */
function viewOf(row: MediaRecord, viewer: string): MediaView {
  return {
    id: row.id,
    url: row.url,
    normalizedUrl: row.normalized_url,
    platform: row.platform,
    kind: row.kind,
    title: row.title,
    description: row.description,
    thumbnail: row.thumbnail,
    embedUrl: row.embed_url,
    metadata: {
      duration: row.duration,
      author: row.author,
      siteName: row.site_name,
      publishedAt: row.published_at,
    },
    extraction: { status: row.extraction_status, at: row.extracted_at, error: row.extraction_error },
    createdBy: row.created_by === viewer ? viewer : null,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
