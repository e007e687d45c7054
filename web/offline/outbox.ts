import type { Wording, Work } from '#shared/outbox/work.ts';

/** The door to what waits to be told to the server. What it does there comes after the page: it is not needed to draw one. */

const work = () => import('./outbox-work.ts');

/** @see {@link import('./outbox-work.ts').hand} */
export const hand = async (one: Work) => (await work()).hand(one);

/** @see {@link import('./outbox-work.ts').outcomeOf} */
export const outcomeOf = async (id: string) => (await work()).outcomeOf(id);

/** @see {@link import('./outbox-work.ts').stillWaiting} */
export const stillWaiting = async () => (await work()).stillWaiting();

/** @see {@link import('./outbox-work.ts').undo} */
export const undo = async (id: string) => (await work()).undo(id);

/** @see {@link import('./outbox-work.ts').rewordSend} */
export const rewordSend = async (id: string, wording: Wording) => (await work()).rewordSend(id, wording);

/** @see {@link import('./outbox-work.ts').revive} */
export const revive = async (id: string) => (await work()).revive(id);

/** @see {@link import('./outbox-work.ts').followOutbox} */
export async function followOutbox(owner: string, signal: AbortSignal): Promise<void> {
  const { followOutbox } = await work();
  if (!signal.aborted) followOutbox(owner, signal);
}
