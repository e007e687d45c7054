import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { InboxItem } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { markWatched } from '../marks.ts';

/** Milliseconds; who is back sooner has not read anything. */
const AWAY_FOR = 5000;

/** Whether somebody who went to read elsewhere is back. */
export function useReturn() {
  const isBack = useSignal(false);
  const leftAt = useRef<number | undefined>(undefined);

  useEffect(() => {
    function look() {
      if (document.visibilityState === 'hidden' || leftAt.current === undefined) return;
      isBack.value = Date.now() - leftAt.current >= AWAY_FOR;
      if (isBack.value) leftAt.current = undefined;
    }
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, []);

  return { isBack, leave: () => (leftAt.current = Date.now()) };
}

/** No page tells how far it was read: its reader does. */
export function Finished({ item, onAnswered }: { item: InboxItem; onAnswered: () => void }) {
  return (
    <div class="banner" role="status">
      <span class="banner-text">{t('player.finished')}</span>
      <button
        class="banner-action"
        type="button"
        onClick={() => {
          onAnswered();
          void markWatched(item);
        }}
      >
        {t('player.finishedYes')}
      </button>
      <button class="banner-action" type="button" onClick={onAnswered}>
        {t('player.finishedNo')}
      </button>
    </div>
  );
}
