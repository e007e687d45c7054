import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { InboxItem } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { inboxIcon } from '#ui/icons.ts';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import { InboxList } from '#ui/views/InboxList.tsx';
import { Skeleton } from '#ui/views/Skeleton.tsx';
import { sync } from '../stored.ts';
import { whenIdle } from '#ui/when-idle.ts';
import { remove, see, seeAll, undoLast, unsee, watch } from './actions.ts';
import { Filters, LaterAsked, NothingFits, OpenAll, Unreachable } from './lazily.tsx';
import { isShown, MANY } from './narrowing.ts';
import { type Face, toWatch } from './state.ts';

/** More rows than fit; the rest is drawn when the browser has nothing better to do. */
const FIRST_ROWS = 8;

interface Props {
  face: Face;
  now: number;
  onShare(): void;
}

/** What friends sent. */
export function InboxPane({ face, now, onShare }: Props) {
  const inbox = sync.value?.inbox ?? [];
  const wasUnread = useRef(new Set<string>());
  for (const { id, isRead } of inbox) if (!isRead) wasUnread.current.add(id);
  const items = toWatch(inbox, wasUnread.current);
  const asked = useSignal<InboxItem | null>(null);
  // What was worth narrowing down stays so while one works through it: no row moves.
  const isLong = useRef(false);
  isLong.current ||= items.length > MANY;
  const found = items.filter(isShown.value);
  const rows = useRows();
  useEffect(() => {
    const undo = (event: KeyboardEvent) => {
      if (event.key === 'u' && !event.ctrlKey && !event.metaKey && !event.altKey) undoLast();
    };
    document.addEventListener('keydown', undo);
    return () => document.removeEventListener('keydown', undo);
  }, []);
  return (
    <>
      {isLong.current && <Filters items={items} />}
      <main class="popup-body">
        <div id="pane" role="tabpanel" aria-labelledby="tab-inbox">
          {face === 'loading' && <Skeleton rows={5} />}
          {face === 'unreachable' && <Unreachable />}
          {face === 'ready' && items.length === 0 && <AllSeen onShare={onShare} />}
          {items.length > 0 && found.length === 0 && <NothingFits />}
          {found.length > 0 && (
            <InboxList
              items={found.slice(0, rows)}
              now={now}
              onOpen={see}
              onWatched={watch}
              onRemove={remove}
              onUnread={unsee}
              onLater={(item) => (asked.value = item)}
            />
          )}
        </div>
        {asked.value && <LaterAsked item={asked.value} of={asked} />}
      </main>
      {items.length > 0 && (
        <footer class="popup-foot">
          <span class="popup-keys">
            <span>
              <kbd>j</kbd> <kbd>k</kbd> {t('popup.keyMove')}
            </span>
            <span>
              <kbd>e</kbd> {t('popup.keyWatched')}
            </span>
          </span>
          <OpenAll items={found} />
          {(sync.value?.unread ?? 0) > 0 && (
            <button type="button" class="btn btn-ghost btn-sm" onClick={() => seeAll(inbox)}>
              {t('popup.seeAll')}
            </button>
          )}
        </footer>
      )}
    </>
  );
}

function AllSeen({ onShare }: { onShare(): void }) {
  return (
    <EmptyState icon={inboxIcon} title={t('popup.emptyTitle')} text={t('popup.emptyText')}>
      <button type="button" class="btn btn-primary" onClick={onShare}>
        {t('popup.sharePage')}
      </button>
    </EmptyState>
  );
}

function useRows(): number {
  const rows = useSignal(FIRST_ROWS);
  useEffect(() => whenIdle(() => (rows.value = Number.POSITIVE_INFINITY)), [rows]);
  return rows.value;
}
