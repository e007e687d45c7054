import type { InboxItem } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { archive, markRead, markWatched, putBack, remove, restore } from '../marks.ts';
import { say, trouble } from '../toasts.ts';

/** What can be done to several at once. */
export type Deed = 'read' | 'watched' | 'archive' | 'remove';

const DEEDS: Record<Deed, (item: InboxItem) => Promise<void>> = {
  read: markRead,
  watched: markWatched,
  archive,
  remove,
};

/** Does it to all of them, with one word about it and one way back. */
export async function doToAll(items: readonly InboxItem[], deed: Deed): Promise<void> {
  trouble.value = null;
  await Promise.all(items.map(DEEDS[deed]));
  // Each says for itself why it was refused.
  if (trouble.peek() !== null) return;
  const undo = deed === 'remove' ? restore : putBack;
  say(t(`many.done.${deed}`, { count: items.length }), () => void Promise.all(items.map(undo)));
}
