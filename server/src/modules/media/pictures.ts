import { hash } from 'node:crypto';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { tidyPicture } from '#shared/media/tidy-text.ts';
import { BoundedMap } from '../../kernel/bounded-map.ts';
import type { Clock } from '../../kernel/clock.ts';
import { hashOf } from '../../kernel/id.ts';
import type { Log } from '../../kernel/log.ts';
import { Problem } from '../../kernel/problem.ts';
import { FetchRefused, type SafeFetch, type Use } from '../../kernel/safe-fetch.ts';
import { createPictureFiles } from './picture-files.ts';
import { createPicturePaths, readPictureKey } from './picture-paths.ts';
import { thumbnailOf } from './thumbnail.ts';

interface Needs {
  safeFetch: SafeFetch;
  dataDir: string;
  clock: Clock;
  log: Log;
  /** Of all pictures on disk together. */
  maxBytes?: number;
  /** Milliseconds that whoever asks for a picture waits for it. */
  patience?: number;
}

/** WebP, and the tag that changes with it. */
export interface Picture {
  bytes: Buffer;
  etag: string;
}

export type Pictures = ReturnType<typeof createPictures>;

const MEBIBYTE = 1_048_576;
/** Some stores call every file a stream of bytes; what it is, its first bytes say. */
const PICTURE: Use = {
  accept: ['image/*', 'application/octet-stream', 'binary/octet-stream'],
  maxBytes: 2 * MEBIBYTE,
  whole: true,
};
/** Half of what may be fetched at a time: pages come first. */
const AT_ONCE = 4;
const MAX_WAITING = 500;
const FAILURES_KNOWN = 10_000;
const PREPARED_KNOWN = 10_000;
const MINUTE = 60_000;
/** After which a picture that could not be had is asked for again; longer when that won't pass. */
const PAUSE = 10 * MINUTE;
const LONG_PAUSE = 24 * 60 * MINUTE;

/**
 * Pictures of what was shared, fetched, made small and kept by this server: a reader's address never reaches the host of a
 * picture, nor does the moment at which they looked.
 */
export function createPictures({ safeFetch, dataDir, clock, log, maxBytes = 512 * MEBIBYTE, patience = 3000 }: Needs) {
  const { pathOf, addressOf } = createPicturePaths(readPictureKey(dataDir));
  const files = createPictureFiles({ directory: join(dataDir, 'pictures'), maxBytes });
  const whenFree = pLimit(AT_ONCE);
  const underWay = new Map<string, Promise<Buffer | undefined>>();
  /** Until when not to ask, by file name. */
  const failures = new BoundedMap<string, number>(FAILURES_KNOWN);
  /** What was asked for lately: friends send each other the same. */
  const prepared = new BoundedMap<string, true>(PREPARED_KNOWN);
  const ending = new AbortController();

  /** From disk, else from its host; whoever wants the same meanwhile waits for the same. */
  function obtain(address: string): Promise<Buffer | undefined> {
    const name = hashOf(address);
    const begun = underWay.get(name) ?? find(address, name).finally(() => underWay.delete(name));
    underWay.set(name, begun);
    return begun;
  }

  async function find(address: string, name: string): Promise<Buffer | undefined> {
    if ((failures.get(name) ?? 0) > clock.ms()) return undefined;
    const kept = await files.read(name);
    if (kept || whenFree.pendingCount >= MAX_WAITING) return kept;
    return whenFree(() => make(address, name));
  }

  async function make(address: string, name: string): Promise<Buffer | undefined> {
    const outcome = await fetchSmall(address);
    if (typeof outcome === 'number') failures.set(name, clock.ms() + outcome);
    else await files.keep(name, outcome).catch((err: unknown) => log.error({ err }, 'a picture was not kept'));
    return typeof outcome === 'number' ? undefined : outcome;
  }

  /** Or the milliseconds after which it may be tried again. */
  async function fetchSmall(address: string): Promise<Buffer | number> {
    try {
      const { body } = await safeFetch(address, { ...PICTURE, signal: ending.signal });
      return (await thumbnailOf(body)) ?? LONG_PAUSE;
    } catch (error) {
      if (!(error instanceof FetchRefused)) throw error;
      return error.mayPass ? Math.max(PAUSE, (error.retryAfter ?? 0) * 1000) : LONG_PAUSE;
    }
  }

  return {
    /** Where a picture is served, by its address. Nothing for what no browser may load. */
    pathOf,

    /** Has a picture ready before anybody looks; its host can't tell later who did, or when. */
    prepare(address: string | null | undefined): void {
      const tidy = tidyPicture(address);
      if (tidy === undefined || prepared.has(tidy)) return;
      prepared.set(tidy, true);
      void obtain(tidy).catch((err: unknown) => log.error({ err }, 'a picture is not ready'));
    },

    /**
     * A picture by the last part of its path; nothing when its host has none, or takes too long: then it will be there the
     * next time. Throws `NOT_FOUND` when the path is not ours.
     */
    async read(name: string): Promise<Picture | undefined> {
      const address = addressOf(name);
      if (address === undefined) throw new Problem('NOT_FOUND');
      const bytes = await soon(obtain(address), patience);
      return bytes && { bytes, etag: `"${hash('sha1', bytes, 'base64url')}"` };
    },

    async stop(): Promise<void> {
      ending.abort();
      await Promise.allSettled(underWay.values());
    },
  };
}

async function soon<T>(work: Promise<T>, patience: number): Promise<T | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, patience, undefined);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
