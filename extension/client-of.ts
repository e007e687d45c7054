import { type Client, createClient } from '#shared/client.ts';

/** The version of the API that this extension speaks. */
export const API = 1;
/** Longer than a slow server needs, shorter than the 30 s after which Chrome ends a worker's request. */
const PATIENCE_MS = 20_000;

/** The border to the network: no cookies, no browser cache, no waiting for ever. */
export const send = (request: Request): Promise<Response> =>
  fetch(request, { credentials: 'omit', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) });

/** A client for a server that knows nothing of us yet. */
export const clientOf = (server: string): Client => createClient({ server, fetch: send });
