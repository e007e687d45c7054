import { API } from '../client-of.ts';
import type { Problem } from '../settings.ts';

const PATIENCE_MS = 10_000;

/** What is wrong with a server, as far as an extension can tell; nothing when it can be connected to. */
export async function checkServer(server: string, signal: AbortSignal): Promise<Problem | undefined> {
  const limits = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  const response = await fetch(`${server}/api/v1/meta`, {
    credentials: 'omit',
    cache: 'no-store',
    signal: limits,
  }).catch(() => undefined);
  if (response === undefined) return navigator.onLine ? 'UNREACHABLE' : 'OFFLINE';
  if (response.status === 429) return 'RATE_LIMITED';
  if (response.status >= 500) return 'INTERNAL_ERROR';
  return judge(await response.json().catch(() => undefined));
}

/** What to think of a server that says this about itself. */
function judge(answer: unknown): Problem | undefined {
  const { product, api } = fields(fields(answer).data);
  if (product !== 'watchthis') return 'NOT_WATCHTHIS';
  const { min, max } = fields(api);
  if (typeof min === 'number' && min > API) return 'TOO_NEW';
  if (typeof max === 'number' && max < API) return 'TOO_OLD';
  return undefined;
}

const fields = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
