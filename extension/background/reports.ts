import { ApiError, type Client, data, type InboxItem } from '#shared/client.ts';
import { merge } from '#shared/media/coverage.ts';
import { local, type Report } from '../settings.ts';
import { notice } from './noticed.ts';
import { inTurn } from '#shared/serial.ts';

/** Every change of what waits is read, changed and written in one turn. */
const change = inTurn();

const added = (before: Report | undefined, now: Report): Report =>
  before === undefined ? now : { ...before, ...now, covered: pairs(merge(before.covered, now.covered)) };

const pairs = (covered: ReturnType<typeof merge>) => covered.map(([from, to]): [number, number] => [from, to]);

/** Keeps a report on disk until the server has it: the browser may end the worker at any moment. */
export function keepReport(itemId: string, report: Report): Promise<void> {
  return change(async () => {
    const { reports } = await local.read('reports');
    await local.write({ reports: { ...reports, [itemId]: added(reports[itemId], report) } });
  });
}

/** An item with what the server has not been told yet. */
export async function withReport(item: InboxItem): Promise<InboxItem> {
  const { reports } = await local.read('reports');
  const report = reports[item.id];
  if (report === undefined) return item;
  return { ...item, progress: { ...report, covered: pairs(merge(item.progress?.covered ?? [], report.covered)) } };
}

/** Tells the server what was watched. May be done twice. Throws `ApiError` when the rest has to wait. */
export async function sendReports(client: Client): Promise<void> {
  const { reports } = await local.read('reports');
  for (const [id, report] of Object.entries(reports)) {
    try {
      const params = { path: { id } };
      const item = await data(client.PATCH('/api/v1/inbox/{id}', { params, body: { progress: report } }));
      // openapi-fetch's types forget that a pair is a pair.
      if (report.watchedFrom !== undefined && item.status === 'watched') await notice(item as InboxItem, 'marked');
    } catch (error) {
      if (!(error instanceof ApiError) || error.isTemporary || error.status === 401) throw error;
    }
    await settle(id, report);
  }
}

/** What was added meanwhile goes with the next round. */
function settle(itemId: string, { at }: Report): Promise<void> {
  return change(async () => {
    const { reports } = await local.read('reports');
    if (reports[itemId]?.at !== at) return;
    await local.write({ reports: Object.fromEntries(Object.entries(reports).filter(([id]) => id !== itemId)) });
  });
}
