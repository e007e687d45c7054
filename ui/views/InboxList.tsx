import { useRef } from 'preact/hooks';
import type { InboxItem } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { type ItemActions, MediaCard } from './MediaCard.tsx';
import { useRovingRows } from './use-roving-rows.ts';
import { useWindow } from './use-window.ts';

interface Props extends ItemActions {
  items: InboxItem[];
  /** Milliseconds. */
  now: number;
  /** The level of each row's title; `h3` inside a section with a title of its own. */
  heading?: 'h2' | 'h3';
  /** Whether several stand beside each other. */
  isGallery?: boolean | undefined;
  /** Whether single keys do anything: people who dictate switch them off (WCAG 2.1.4). */
  hasKeys?: boolean;
}

/** How many are drawn in one frame: whole rows, whether two, three, four or six stand beside each other. */
const ROW_OF_PICTURES = 12;
const FEW_ROWS = 6;

/** What friends sent. `j` and `k` or the arrows move, Enter opens, `e` marks watched, `s` puts aside, `#` removes, `x` selects. */
export function InboxList({ items, now, heading = 'h2', isGallery = false, hasKeys = true, ...actions }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const { first, last, above, below, reach } = useWindow(list, items.length, isGallery ? ROW_OF_PICTURES : FEW_ROWS);
  const { current, handlers } = useRovingRows(items, list, {
    hasKeys,
    reach,
    deeds: {
      e: (item) => item.watchedAt === null && actions.onWatched(item),
      s: (item) => item.watchedAt === null && actions.onLater?.(item),
      '#': (item) => actions.onRemove(item),
      x: (item) => actions.selection?.toggle(item, { isRange: false }),
      X: (item) => actions.selection?.toggle(item, { isRange: true }),
    },
  });
  const drawn = items.slice(first, last);
  // Who scrolled away from the row that they were on still comes into the list by Tab.
  const stop = drawn.some(({ id }) => id === current) ? current : drawn[0]?.id;
  return (
    <ul class="items" aria-label={t('inbox.list')} ref={list} {...handlers}>
      {above > 0 && <Room height={above} />}
      {drawn.map((item) => (
        <MediaCard key={item.id} item={item} now={now} isCurrent={item.id === stop} heading={heading} {...actions} />
      ))}
      {below > 0 && <Room height={below} />}
    </ul>
  );
}

/** Where rows would be that nobody can see. */
const Room = ({ height }: { height: number }) => (
  <li class="room" aria-hidden="true" style={{ blockSize: `${height}px` }} />
);
