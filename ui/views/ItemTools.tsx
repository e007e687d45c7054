import type { InboxItem } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '../Icon.tsx';
import type { IconName } from '../icons.ts';
import type { ItemActions } from './MediaCard.tsx';

interface Props extends ItemActions {
  item: InboxItem;
  tabIndex: number;
}

/** The buttons of a row; they show where the pointer or the focus is. */
export function ItemTools({ item, tabIndex, onWatched, onRemove, onUnread }: Props) {
  const { title } = item.media;
  return (
    <div class="item-tools">
      {!item.watchedAt && (
        <Tool
          icon="check"
          label={t('item.markWatched', { title })}
          hint={t('item.watchedHint')}
          tabIndex={tabIndex}
          onClick={() => onWatched(item)}
        />
      )}
      {onUnread && item.isRead && (
        <Tool
          icon="mail"
          label={t('item.markUnread', { title })}
          hint={t('item.unreadHint')}
          tabIndex={tabIndex}
          onClick={() => onUnread(item)}
        />
      )}
      <Tool
        icon="trash"
        label={t('item.remove', { title })}
        hint={t('item.removeHint')}
        tabIndex={tabIndex}
        onClick={() => onRemove(item)}
      />
    </div>
  );
}

interface ToolProps {
  icon: IconName;
  label: string;
  hint: string;
  tabIndex: number;
  onClick: () => void;
}

function Tool({ icon, label, hint, tabIndex, onClick }: ToolProps) {
  return (
    <button type="button" class="icon-btn" aria-label={label} title={hint} tabIndex={tabIndex} onClick={onClick}>
      <Icon name={icon} size={16} />
    </button>
  );
}
