import { useSignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { t } from '#shared/i18n/i18n.ts';
import { ask } from '../messages.ts';
import type { Target } from '../settings.ts';

/** Offers to send what stands in the other selected tabs too. What that is, the browser tells after it was allowed to. */
export function SelectedTabs({ others }: { others: Signal<Target[]> }) {
  const count = useSignal(0);
  const refused = useSignal(0);

  useEffect(() => {
    const selected = browser.tabs.query({ highlighted: true, currentWindow: true });
    void selected.then(({ length }) => (count.value = length));
  }, [count]);

  const choose = async (box: HTMLInputElement) => {
    // First of all: the browser asks only in the turn of the click.
    const isAllowed = box.checked && (await browser.permissions.request({ permissions: ['tabs'] }));
    const found = isAllowed ? await ask({ type: 'tabs' }) : { targets: [], refused: 0 };
    others.value = found.targets;
    refused.value = found.refused;
    // It was refused, or there is nothing that could be sent: then the box does not say otherwise.
    box.checked = found.targets.length > 0;
  };

  if (count.value < 2) return null;
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={others.value.length > 0}
          onChange={({ currentTarget }) => void choose(currentTarget)}
        />
        {t('tabs.sendAll', { count: count.value })}
      </label>
      {refused.value > 0 && <p class="hint">{t('tabs.leftOut', { count: refused.value })}</p>}
    </>
  );
}
