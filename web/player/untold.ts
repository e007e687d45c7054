import { effect } from '@preact/signals';
import { ApiError, data, type InboxItem, type Schema } from '#shared/client.ts';
import { merge } from '#shared/media/coverage.ts';
import { isOnline } from '../network.ts';
import { put } from '../put.ts';
import { clientOf, me } from '../session.ts';
import { answered } from '../store.ts';

/**
 * What was played and the server may not know yet. A page that is left has no time to wait for anything, so it is kept
 * where that takes none, before the server is told; whatever is left there is told by the next page.
 */

type Report = Schema<'ProgressReport'>;

/** Of whoever is here, or was last: what somebody else left is forgotten, as with all that is kept. */
interface Untold {
  owner: string;
  reports: Record<string, Report>;
}

const KEY = 'watchthis.untold';

function read(owner: string): Untold['reports'] {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Untold | null;
    return kept?.owner === owner ? kept.reports : {};
  } catch {
    return {};
  }
}

function write(owner: string, reports: Untold['reports']): void {
  try {
    if (Object.keys(reports).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify({ owner, reports } satisfies Untold));
  } catch {
    // Storage is switched off, or full: then the server alone can know.
  }
}

/** Keeps a report about an item, with what was kept of it before. */
export function keepUntold(owner: string, itemId: string, report: Report): void {
  const here = me.peek()?.id ?? owner;
  if (here !== owner) return;
  const reports = read(owner);
  const covered = merge(reports[itemId]?.covered ?? [], report.covered).map(([from, to]): [number, number] => [
    from,
    to,
  ]);
  write(owner, { ...reports, [itemId]: { ...report, covered } });
}

/** Forgets it once the server has it, unless more was played meanwhile. */
export function forgetUntold(owner: string, itemId: string, { at }: Report): void {
  const { [itemId]: kept, ...others } = read(owner);
  if (kept?.at === at) write(owner, others);
}

/** Tells the server whenever it can be reached. */
export function followUntold(owner: string, signal: AbortSignal): void {
  if (signal.aborted) return;
  const stop = effect(() => {
    if (isOnline.value) void tell(owner, signal);
  });
  signal.addEventListener('abort', stop);
}

async function tell(owner: string, signal: AbortSignal): Promise<void> {
  const client = clientOf(owner);
  for (const [id, progress] of Object.entries(read(owner))) {
    try {
      const item = await data(client.PATCH('/api/v1/inbox/{id}', { params: { path: { id } }, body: { progress } }));
      if (signal.aborted) return;
      // openapi-fetch's types forget that a pair is a pair.
      put(answered, id, item as InboxItem);
    } catch (error) {
      if (!(error instanceof ApiError) || error.status === 0 || error.status === 401) return;
      if (error.isTemporary) continue;
    }
    forgetUntold(owner, id, progress);
  }
}
