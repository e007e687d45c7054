import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { t } from '#shared/i18n/i18n.ts';
import { ask, type Answer } from '../messages.ts';
import type { Target } from '../settings.ts';

interface Props {
  /** What stands in them, as soon as that is known: who sends before waits for it. */
  onOthers: (others: Promise<Target[]>) => void;
}

const NONE = { targets: [], refused: 0 };

/** Offers to send what stands in the other selected tabs too. What that is, the browser tells after it was allowed to. */
export function SelectedTabs({ onOthers }: Props) {
  const count = useSignal(0);
  const found = useSignal<Answer<'tabs'>>(NONE);

  useEffect(() => {
    const selected = browser.tabs.query({ highlighted: true, currentWindow: true });
    void selected.then(({ length }) => (count.value = length));
  }, [count]);

  const newest = useRef<Promise<Answer<'tabs'>>>(undefined);
  const choose = async (box: HTMLInputElement) => {
    const looking = box.checked ? lookAfterAsking().catch(() => NONE) : Promise.resolve(NONE);
    newest.current = looking;
    onOthers(looking.then(({ targets }) => targets));
    const answer = await looking;
    // The box was clicked again meanwhile.
    if (newest.current !== looking) return;
    found.value = answer;
    // It was refused, or there is nothing that could be sent: then the box does not say otherwise.
    box.checked = found.value.targets.length > 0;
  };

  if (count.value < 2) return null;
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={found.value.targets.length > 0}
          onChange={({ currentTarget }) => void choose(currentTarget)}
        />
        {t('tabs.sendAll', { count: count.value })}
      </label>
      {found.value.refused > 0 && <p class="hint">{t('tabs.leftOut', { count: found.value.refused })}</p>}
    </>
  );
}

/** The browser asks only in the turn of the click: that comes first of all. */
async function lookAfterAsking(): Promise<Answer<'tabs'>> {
  return (await browser.permissions.request({ permissions: ['tabs'] })) ? ask({ type: 'tabs' }) : NONE;
}
