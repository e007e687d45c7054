import { keptPage } from './shell.ts';

/** Milliseconds after which a page is shown from what is kept, although the network may yet answer. */
const PATIENCE = 3000;

/** From the server, which has the newest version; from what is kept where that takes too long, or goes wrong. */
export async function answerPage(event: FetchEvent): Promise<Response> {
  const asked = answerOf(event);
  // Nobody waits for it any more: that it fails is no news.
  asked.catch(() => undefined);
  const first = await Promise.race([asked.catch(() => undefined), pause(PATIENCE)]);
  if (first && first.status < 500) return first;
  return (await keptPage()) ?? first ?? asked;
}

/** The browser has begun to ask while this worker was starting, where it can. */
async function answerOf({ preloadResponse, request }: FetchEvent): Promise<Response> {
  return ((await preloadResponse) as Response | undefined) ?? fetch(request);
}

const pause = (ms: number): Promise<undefined> => new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
