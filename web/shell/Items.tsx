import type { InboxItem } from '#shared/client.ts';
import { InboxList } from '#ui/views/InboxList.tsx';
import type { ItemActions, Selection } from '#ui/views/MediaCard.tsx';
import { askLater, toolsOf } from '../later.ts';
import { preferences } from '../preferences.ts';
import { archive, markRead, markUnread, markWatched, remove } from '../marks.ts';
import { useNow } from './use-now.ts';

interface Props {
  items: InboxItem[];
  heading?: 'h2' | 'h3';
  isGallery?: boolean;
  selection?: Selection;
  noteOf?: ItemActions['noteOf'];
}

/** Inbox items with everything that can be done to them. */
export function Items({ items, heading = 'h2', isGallery, selection, noteOf }: Props) {
  return (
    <InboxList
      items={items}
      now={useNow()}
      heading={heading}
      isGallery={isGallery}
      hasKeys={preferences.value.singleKeys}
      pathOf={({ id }) => `/i/${id}`}
      selection={selection}
      noteOf={noteOf}
      onOpen={(item) => void markRead(item)}
      onWatched={(item) => void markWatched(item)}
      onRemove={(item) => void remove(item)}
      onUnread={(item) => void markUnread(item)}
      onLater={(item) => askLater([item], toolsOf(item))}
      onArchive={(item) => void archive(item)}
    />
  );
}
