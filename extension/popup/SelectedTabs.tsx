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

  // First of all: the browser asks only in the turn of the click.
  const choose = async (isOn: boolean) => {
    const isAllowed = isOn && (await browser.permissions.request({ permissions: ['tabs'] }));
    const found = isAllowed ? await ask({ type: 'tabs' }) : { targets: [], refused: 0 };
    others.value = found.targets;
    refused.value = found.refused;
  };

  if (count.value < 2) return null;
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={others.value.length > 0}
          onChange={({ currentTarget }) => void choose(currentTarget.checked)}
        />
        {t('rare.tabs', { count: count.value })}
      </label>
      {refused.value > 0 && <p class="hint">{t('rare.tabsRefused', { count: refused.value })}</p>}
    </>
  );
}
