import { keptPage } from './shell.ts';

/** Milliseconds after which a page is shown from what is kept, although the network may yet answer. */
const PATIENCE = 3000;

/** From the server, which has the newest version; from what is kept where that takes too long, or goes wrong. */
export async function answerPage(request: Request): Promise<Response> {
  const asked = fetch(request);
  // Nobody waits for it any more: that it fails is no news.
  asked.catch(() => undefined);
  const first = await Promise.race([asked.catch(() => undefined), pause(PATIENCE)]);
  if (first && first.status < 500) return first;
  return (await keptPage()) ?? first ?? asked;
}

const pause = (ms: number): Promise<undefined> => new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
