import type { InboxItem } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '../Icon.tsx';
import { archiveIcon, checkIcon, clockIcon, mailIcon, trashIcon, type IconNode } from '../icons.ts';
import type { ItemActions } from './MediaCard.tsx';

interface Props extends ItemActions {
  item: InboxItem;
  tabIndex: number;
}

/** The buttons of a row; they show where the pointer or the focus is. */
export function ItemTools({ item, tabIndex, onWatched, onRemove, onUnread, onLater, onArchive }: Props) {
  const { title } = item.media;
  return (
    <div class="item-tools">
      {!item.watchedAt && (
        <Tool
          icon={checkIcon}
          label={t('item.markWatched', { title })}
          hint={t('item.watchedHint')}
          tabIndex={tabIndex}
          onClick={() => onWatched(item)}
        />
      )}
      {onUnread && item.isRead && (
        <Tool
          icon={mailIcon}
          label={t('item.markUnread', { title })}
          hint={t('item.unreadHint')}
          tabIndex={tabIndex}
          onClick={() => onUnread(item)}
        />
      )}
      {onLater && !item.watchedAt && (
        <Tool
          icon={clockIcon}
          label={t('item.later', { title })}
          hint={t('item.laterHint')}
          tabIndex={tabIndex}
          onClick={() => onLater(item)}
        />
      )}
      {onArchive && item.status !== 'archived' && (
        <Tool
          icon={archiveIcon}
          label={t('item.archive', { title })}
          hint={t('item.archiveHint')}
          tabIndex={tabIndex}
          onClick={() => onArchive(item)}
        />
      )}
      <Tool
        icon={trashIcon}
        label={t('item.remove', { title })}
        hint={t('item.removeHint')}
        tabIndex={tabIndex}
        onClick={() => onRemove(item)}
      />
    </div>
  );
}

interface ToolProps {
  icon: IconNode;
  label: string;
  hint: string;
  tabIndex: number;
  onClick: () => void;
}

function Tool({ icon, label, hint, tabIndex, onClick }: ToolProps) {
  return (
    <button type="button" class="icon-btn" aria-label={label} title={hint} tabIndex={tabIndex} onClick={onClick}>
      <Icon of={icon} size={16} />
    </button>
  );
}
