import { useEffect, useRef } from 'preact/hooks';
import type { InboxItem } from '#shared/client.ts';
import { askLater } from '../later.ts';
import { markUnwatched, markWatched } from '../marks.ts';
import { preferences } from '../preferences.ts';
import { isElsewhere } from '../shell/use-keys.ts';

interface Deeds {
  item: InboxItem;
  onNext: () => void;
}

/** On the page of one item: Shift+N goes on to the next, `e` marks it watched or takes that back, `s` puts it aside. */
export function useItemKeys(deeds: Deeds): void {
  const latest = useRef(deeds);
  latest.current = deeds;

  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.defaultPrevented || isElsewhere(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!preferences.peek().singleKeys) return;
      const { item, onNext } = latest.current;
      if (event.key === 'N') onNext();
      else if (event.key === 'e') void (item.watchedAt === null ? markWatched(item) : markUnwatched(item));
      else if (event.key === 's' && item.watchedAt === null) askLater([item], document.querySelector('.later-btn'));
      else return;
      event.preventDefault();
    }

    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
