import { request } from 'undici';
import { refusalFor } from './fetch/refused.ts';
import { retryAfterOf } from './fetch/retry-after.ts';
import { createWayOut, type WayOutOptions } from './fetch/way-out.ts';

/** What was answered; `retryAfter` in seconds. */
export interface Answer {
  status: number;
  retryAfter: number | undefined;
}

/** Hands something in at an address that a stranger has named. Throws `FetchRefused` when there is no answer. */
export type SafePost = (url: string, sent: { headers: Record<string, string>; body: Buffer }) => Promise<Answer>;

/** Of an answer nothing is read but its status; so much may come before that. */
const MAX_ANSWER = 65_536;

/** Posts, and follows nowhere: whoever answers with another address is answered for by nobody. */
export function createSafePost(options: WayOutOptions = {}): SafePost {
  const { agentFor, userAgent, patience } = createWayOut(options);

  return async (address, { headers, body }) => {
    const signal = AbortSignal.timeout(patience.total);
    const url = new URL(address);
    try {
      const agent = await agentFor(url, { maxBytes: MAX_ANSWER, signal });
      try {
        const answer = await request(url, {
          method: 'POST',
          dispatcher: agent,
          signal,
          headers: { ...headers, 'user-agent': userAgent },
          body,
        });
        answer.body.on('error', () => undefined);
        const header = (name: string) => [answer.headers[name] ?? []].flat()[0] ?? '';
        return { status: answer.statusCode, retryAfter: retryAfterOf(header) };
      } finally {
        await agent.destroy();
      }
    } catch (cause) {
      throw refusalFor(cause, signal);
    }
  };
}
