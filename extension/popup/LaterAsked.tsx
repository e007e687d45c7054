import type { Signal } from '@preact/signals';
import type { InboxItem } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { comingTime } from '#ui/coming-time.ts';
import { LaterMenu } from '#ui/views/LaterMenu.tsx';
import { undoably } from './actions.ts';

interface Props {
  item: InboxItem;
  /** Which item that is, until they have said when. */
  of: Signal<InboxItem | null>;
}

/** Asks until when something is put aside. */
export function LaterAsked({ item, of }: Props) {
  const { id: itemId, media } = item;

  function putAside(until: Date): void {
    const said = t('later.back', { when: comingTime(until, Date.now()) });
    const mark = { do: 'later', itemId, until: until.toISOString() } as const;
    // Restored as well: until the server tells of it again it is nowhere here.
    void undoably(said, mark, [
      { do: 'status', itemId, status: 'pending' },
      { do: 'restore', item },
    ]);
  }

  const tools = document.querySelector(`[data-id="${CSS.escape(itemId)}"] > .item-tools`);
  return (
    <LaterMenu
      title={media.title}
      beside={tools}
      isAside={false}
      onChoose={(until) => until && putAside(until)}
      onClose={() => (of.value = null)}
    />
  );
}
