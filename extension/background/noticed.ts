import type { InboxItem } from '#shared/client.ts';
import { local, type Noticed } from '../settings.ts';
import { inTurn } from '#shared/serial.ts';

const MOST = 20;
const change = inTurn();

/** Writes down what was noticed, for the popup to say: once for each item. */
export function notice({ id: itemId, media }: InboxItem, is: Noticed['is']): Promise<void> {
  return change(async () => {
    const { noticed } = await local.read('noticed');
    if (noticed.some((one) => one.itemId === itemId)) return;
    const one = { itemId, title: media.title, is, at: Date.now() };
    await local.write({ noticed: [...noticed, one].slice(-MOST) });
  });
}
