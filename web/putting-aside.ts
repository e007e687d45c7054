import type { InboxItem } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import type { Mark } from '#shared/outbox/work.ts';
import { comingTime } from '#ui/coming-time.ts';
import { asItWas, intoInbox, takeBack } from './marks.ts';
import { hand } from './offline/outbox.ts';
import { say } from './toasts.ts';

/** What people put aside, and bring back before its time. Whoever uses it has learnt the texts of `later`. */

/** With one word about all of them and one way back. */
export function putAside(items: readonly InboxItem[], until: Date): Promise<void> {
  const when = comingTime(until, Date.now());
  const done = items.length === 1 ? t('later.back', { when }) : t('later.backMany', { when, count: items.length });
  return move(items, ({ id: itemId }) => ({ do: 'later', itemId, until: until.toISOString() }), done);
}

export const bringBack = (items: readonly InboxItem[]): Promise<void> =>
  move(items, intoInbox, t('web.done.unarchived'));

async function move(items: readonly InboxItem[], to: (item: InboxItem) => Mark, done: string): Promise<void> {
  const ids = await Promise.all(items.map((item) => hand(to(item))));
  // Who has no room for more was told so.
  if (ids.includes(undefined)) return;
  say(done, () => {
    items.forEach((item, at) => void takeBack(ids[at] ?? '', asItWas(item)));
  });
}
