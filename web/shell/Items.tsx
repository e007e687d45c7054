import type { InboxItem } from '#shared/client.ts';
import { InboxList } from '#ui/views/InboxList.tsx';
import type { Selection } from '#ui/views/MediaCard.tsx';
import { preferences } from '../preferences.ts';
import { archive, markRead, markUnread, markWatched, remove } from '../marks.ts';
import { useNow } from './use-now.ts';

interface Props {
  items: InboxItem[];
  heading?: 'h2' | 'h3';
  selection?: Selection;
}

/** Inbox items with everything that can be done to them. */
export function Items({ items, heading = 'h2', selection }: Props) {
  return (
    <InboxList
      items={items}
      now={useNow()}
      heading={heading}
      hasKeys={preferences.value.singleKeys}
      pathOf={({ id }) => `/i/${id}`}
      selection={selection}
      onOpen={(item) => void markRead(item)}
      onWatched={(item) => void markWatched(item)}
      onRemove={(item) => void remove(item)}
      onUnread={(item) => void markUnread(item)}
      onArchive={(item) => void archive(item)}
    />
  );
}
