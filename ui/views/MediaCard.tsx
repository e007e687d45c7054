import type { ComponentChildren } from 'preact';
import type { InboxItem } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Avatar } from '../Avatar.tsx';
import { called } from '../called.ts';
import { hostOf } from '../host.ts';
import { Icon } from '../Icon.tsx';
import { checkCheckIcon } from '../icons.ts';
import { duration, fullTime, relativeTime } from '../time.ts';
import { ItemTools } from './ItemTools.tsx';
import { Host } from './Host.tsx';
import { MediaLink } from './MediaLink.tsx';
import { Thumb } from './Thumb.tsx';

export interface ItemActions {
  onOpen: (item: InboxItem) => void;
  onWatched: (item: InboxItem) => void;
  onRemove: (item: InboxItem) => void;
  onUnread?: ((item: InboxItem) => void) | undefined;
  /** Asks until when it is put aside. */
  onLater?: ((item: InboxItem) => void) | undefined;
  onArchive?: ((item: InboxItem) => void) | undefined;
  /** Where a row leads: to the original, if it isn't said. */
  pathOf?: ((item: InboxItem) => string) | undefined;
  /** What else there is to say of one. */
  noteOf?: ((item: InboxItem) => ComponentChildren) | undefined;
  /** Which rows are selected; without it, none can be. */
  selection?: Selection | undefined;
}

export interface Selection {
  has: (id: string) => boolean;
  /** A range reaches from the one that was touched before. */
  toggle: (item: InboxItem, how: { isRange: boolean }) => void;
}

interface Props extends ItemActions {
  item: InboxItem;
  /** Milliseconds. */
  now: number;
  /** Whether Tab stops here: one row of a list has it. */
  isCurrent: boolean;
  heading: 'h2' | 'h3';
}

/** What a friend sent: a row that opens it, and what can be done with it. */
export function MediaCard({ item, now, isCurrent, heading: Heading, ...actions }: Props) {
  const { media, isRead, message } = item;
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <li class="item" data-unread={!isRead} data-id={item.id}>
      <Thumb
        image={media.picture}
        host={hostOf(media.url)}
        kind={media.kind}
        duration={media.duration}
        progress={partWatched(item)}
      />
      <div class="item-text">
        <Heading class="item-title">
          <RowLink item={item} tabIndex={tabIndex} {...actions}>
            {!isRead && <span class="sr-only">{t('item.unread')} </span>}
            <bdi dir="auto">{media.title}</bdi>
          </RowLink>
        </Heading>
        <Meta item={item} now={now} note={actions.noteOf?.(item)} />
        {message && (
          <p class="note" dir="auto">
            “{message}”
          </p>
        )}
      </div>
      {actions.selection && <Choice item={item} tabIndex={tabIndex} selection={actions.selection} />}
      <ItemTools item={item} tabIndex={tabIndex} {...actions} />
    </li>
  );
}

type RowLinkProps = Pick<ItemActions, 'onOpen' | 'pathOf'> & {
  item: InboxItem;
  tabIndex: number;
  children: ComponentChildren;
};

function RowLink({ item, tabIndex, onOpen, pathOf, children }: RowLinkProps) {
  return pathOf ? (
    <a href={pathOf(item)} tabIndex={tabIndex}>
      {children}
    </a>
  ) : (
    <MediaLink url={item.media.url} tabIndex={tabIndex} onOpen={() => onOpen(item)}>
      {children}
    </MediaLink>
  );
}

function Choice({ item, tabIndex, selection }: { item: InboxItem; tabIndex: number; selection: Selection }) {
  return (
    <label class="item-check">
      <input
        type="checkbox"
        aria-label={t('item.select', { title: item.media.title })}
        tabIndex={tabIndex}
        checked={selection.has(item.id)}
        onClick={({ shiftKey }) => selection.toggle(item, { isRange: shiftKey })}
      />
    </label>
  );
}

function Meta({
  item: { media, sharedBy, sharedAt, isRead, startAt, watchedAt },
  now,
  note,
}: {
  item: InboxItem;
  now: number;
  note: ComponentChildren;
}) {
  return (
    <div class="meta">
      {!isRead && <i class="dot" />}
      <Avatar person={sharedBy} size={18} />
      <span>
        <bdi dir="auto">{called(sharedBy)}</bdi>
        {' · '}
        <time dateTime={sharedAt} title={fullTime(sharedAt)}>
          {relativeTime(sharedAt, now)}
        </time>
        <Host url={media.url} />
        {startAt !== null && ` · ${t('item.startAt', { time: duration(startAt) })}`}
      </span>
      {note}
      {watchedAt && (
        <span class="done">
          <Icon of={checkCheckIcon} size={14} />
          {t('item.watched')}
        </span>
      )}
    </div>
  );
}

/** From 0 to 1; nothing where nothing was watched, or all. */
function partWatched({ progress, media, watchedAt }: InboxItem): number | undefined {
  const whole = progress?.duration ?? media.duration;
  return progress && whole && !watchedAt ? Math.min(1, progress.position / whole) : undefined;
}
