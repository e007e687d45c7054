import type { InboxItem } from '#shared/client.ts';
import { later } from '#shared/i18n/en/later.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { archiveIcon, checkIcon, clockIcon, mailOpenIcon, trashIcon, xIcon } from '#ui/icons.ts';
import { comingTime } from '#ui/coming-time.ts';
import { askLater } from '../later.ts';
import { Items } from '../shell/Items.tsx';
import type { View } from './address.ts';
import { doToAll, type Deed } from './many.ts';
import { useSelection } from './use-selection.ts';

learn(later);

const DEEDS = [
  ['watched', checkIcon],
  ['read', mailOpenIcon],
  ['archive', archiveIcon],
  ['remove', trashIcon],
] as const;

/** Items of which several can be selected, and what can be done with those. */
export function SelectableItems({ items, view }: { items: InboxItem[]; view: View }) {
  const selection = useSelection(items);
  const { selected } = selection;

  function perform(deed: Deed) {
    void doToAll(selected, deed);
    selection.none();
  }

  return (
    <div class="selectable" data-view={view} data-selecting={selected.length > 0}>
      <Items items={items} isGallery={view === 'gallery'} selection={selection} noteOf={backAt} />
      {selected.length > 0 && (
        <div class="selection" role="toolbar" aria-label={t('many.label')}>
          <div class="selection-head">
            <span class="selection-count" role="status">
              {t('many.selected', { count: selected.length })}
            </span>
            {selected.length < items.length && (
              <button class="btn btn-sm btn-ghost" type="button" onClick={selection.all}>
                {t('many.all')}
              </button>
            )}
            <button class="icon-btn" type="button" aria-label={t('many.none')} onClick={selection.none}>
              <Icon of={xIcon} size={18} />
            </button>
          </div>
          {DEEDS.map(([deed, icon]) => (
            <button key={deed} class="btn btn-sm" type="button" onClick={() => perform(deed)}>
              <Icon of={icon} size={16} />
              {t(`many.${deed}`)}
            </button>
          ))}
          <button
            class="btn btn-sm"
            type="button"
            onClick={({ currentTarget }) => askLater(selected, currentTarget, selection.none)}
          >
            <Icon of={clockIcon} size={16} />
            {t('web.inbox.later')}
          </button>
        </div>
      )}
    </div>
  );
}

/** When what is put aside comes back. */
const backAt = ({ status, returnsAt }: InboxItem) =>
  status === 'later' &&
  returnsAt && <span class="due">{t('later.back', { when: comingTime(new Date(returnsAt), Date.now()) })}</span>;
