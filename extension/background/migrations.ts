import browser from 'webextension-polyfill';
import { SCHEMA_VERSION } from '../settings.ts';

/** What is on disk, as some version wrote it. */
type Kept = Record<string, unknown>;
interface Cached {
  sync: { inbox: { media: object }[] };
}

/** Each leads from one version to the next, the first from 1 to 2: it gives what is to be written. Never changed once released. */
const MIGRATIONS: readonly ((kept: Kept) => Kept)[] = [
  // Items have a small picture now. The server says "unchanged" to the mark of an answer of before: it is asked anew.
  ({ cache }) => {
    if (!isCache(cache)) return {};
    const inbox = cache.sync.inbox.map((item) => ({ ...item, media: { picture: null, ...item.media } }));
    return { cache: { ...cache, etag: null, sync: { ...cache.sync, inbox } } };
  },
];

/**
 * Brings what an older version of the extension stored up to date, in one write. Members that preferences lack need
 * no step: `storage.ts` gives them their defaults.
 */
export async function migrate(): Promise<void> {
  const before: Kept = await browser.storage.local.get(null);
  const from = typeof before['version'] === 'number' ? before['version'] : SCHEMA_VERSION;
  let changed: Kept = {};
  for (const step of MIGRATIONS.slice(from - 1)) changed = { ...changed, ...step({ ...before, ...changed }) };
  // Nothing else is written: it may have changed meanwhile. What was stored by a newer version stays its own.
  await browser.storage.local.set({ ...changed, version: Math.max(from, SCHEMA_VERSION) });
}

const isCache = (value: unknown): value is Cached => typeof value === 'object' && value !== null;
