import type { InboxItem } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { called } from '#ui/called.ts';
import { iconByKind, type Kind } from '#ui/kinds.ts';

/** One way to narrow the inbox down. */
export interface Way {
  id: string;
  /** Ways of one facet are alternatives; facets narrow each other down. */
  facet: 'unread' | 'kind' | 'length' | 'sender';
  text(): string;
  fits(item: InboxItem): boolean;
}

/** How many senders are offered: those who sent most of what is there. */
const SENDERS = 3;
/** Minutes. */
const SHORT = 10;
const LONG = 30;

/** Every way that leads to something: what an inbox has no kind, length or sender of is not offered. */
export const waysThrough = (items: InboxItem[]): Way[] => [
  unreadOf(items),
  ...(Object.keys(iconByKind) as Kind[]).map(ofKind).filter(({ fits }) => items.some(fits)),
  ...LENGTHS.filter(({ fits }) => items.some(fits)),
  ...sendersOf(items),
];

/** Whether an item fits all that was chosen. */
export const fitting =
  (chosen: Way[]) =>
  (item: InboxItem): boolean =>
    chosen.every(({ facet }) => chosen.some((way) => way.facet === facet && way.fits(item)));

/** What is opened meanwhile stays, so that no row moves away under the pointer. */
export function unreadOf(items: InboxItem[]): Way {
  const unread = new Set(items.flatMap(({ id, isRead }) => (isRead ? [] : [id])));
  return {
    id: 'unread',
    facet: 'unread',
    text: () => t('narrow.unread'),
    fits: ({ id, isRead }) => !isRead || unread.has(id),
  };
}

const ofKind = (kind: Kind): Way => ({
  id: kind,
  facet: 'kind',
  text: () => t(`kind.${kind}`),
  fits: ({ media }) => media.kind === kind,
});

/** What has no known length is neither short nor long. */
const ofLength = (id: string, text: Way['text'], isIn: (minutes: number) => boolean): Way => ({
  id,
  facet: 'length',
  text,
  fits: ({ media }) => media.duration !== null && isIn(media.duration / 60),
});

const LENGTHS = [
  ofLength(
    'short',
    () => t('filter.shorter', { minutes: SHORT }),
    (minutes) => minutes <= SHORT,
  ),
  ofLength(
    'medium',
    () => t('narrow.between', { from: SHORT, to: LONG }),
    (minutes) => minutes > SHORT && minutes <= LONG,
  ),
  ofLength(
    'long',
    () => t('filter.longer', { minutes: LONG }),
    (minutes) => minutes > LONG,
  ),
];

function sendersOf(items: InboxItem[]): Way[] {
  const bySender = Map.groupBy(items, ({ sharedBy }) => sharedBy.id);
  const most = [...bySender.values()].toSorted((a, b) => b.length - a.length).slice(0, SENDERS);
  return most.flatMap(([one]) => (one ? [sentBy(one)] : []));
}

const sentBy = ({ sharedBy: sender }: InboxItem): Way => ({
  id: sender.id,
  facet: 'sender',
  text: () => t('filter.from', { name: called(sender) }),
  fits: ({ sharedBy }) => sharedBy.id === sender.id,
});
