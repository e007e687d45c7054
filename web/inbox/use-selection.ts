import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { InboxItem } from '#shared/client.ts';
import { isElsewhere } from '../shell/use-keys.ts';

/** Which of a list are selected. What leaves the list is not selected any more. */
export function useSelection(items: InboxItem[]) {
  const ids = useSignal<ReadonlySet<string>>(new Set());
  /** Where a range begins. */
  const anchor = useRef('');
  const selected = items.filter(({ id }) => ids.value.has(id));

  const only = (chosen: readonly InboxItem[]) => (ids.value = new Set(chosen.map(({ id }) => id)));

  function toggle(item: InboxItem, { isRange }: { isRange: boolean }) {
    const next = new Set(ids.peek());
    const isOn = !next.has(item.id);
    const [from, to] = [anchor.current, item.id].map((id) => items.findIndex((each) => each.id === id));
    const range = isRange && from !== undefined && to !== undefined && from >= 0;
    const meant = range ? items.slice(Math.min(from, to), Math.max(from, to) + 1) : [item];
    for (const { id } of meant) {
      if (range || isOn) next.add(id);
      else next.delete(id);
    }
    anchor.current = item.id;
    ids.value = next;
  }

  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || event.defaultPrevented || isElsewhere(event)) return;
      if (ids.peek().size > 0) ids.value = new Set();
    }
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  return { selected, has: (id: string) => ids.value.has(id), toggle, all: () => only(items), none: () => only([]) };
}
