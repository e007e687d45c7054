import { useSignal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { t } from '#shared/i18n/i18n.ts';
import { ask } from '../messages.ts';
import { local } from '../settings.ts';
import { kept } from '../stored.ts';
import { Pause } from './Pause.tsx';

/** Whether this browser shows alerts. Asks for the permission when it is turned on, and not before. */
export function AlertsSection() {
  const { alertsOn, isPushed, account } = kept.value;
  const isRefused = useSignal(false);

  async function turn(on: boolean) {
    // First of all: a browser asks only in answer to a click.
    const isAllowed = !on || (await browser.permissions.request({ permissions: ['notifications'] }));
    isRefused.value = !isAllowed;
    if (!isAllowed) return;
    await local.write({ alertsOn: on });
    await ask({ type: 'alerts' });
  }

  return (
    <section class="card" aria-labelledby="alerts">
      <h2 id="alerts">{t('options.alerts')}</h2>
      <label class="options-row">
        <span class="options-grow">
          {t('options.alertsOn')}
          <span class="hint">
            {t(!alertsOn ? 'options.alertsHint' : isPushed ? 'options.alertsPushed' : 'options.alertsPolled')}
          </span>
        </span>
        <input type="checkbox" checked={alertsOn} onChange={({ currentTarget }) => void turn(currentTarget.checked)} />
      </label>
      {alertsOn && <Pause />}
      {isRefused.value && (
        <p class="field-error" role="alert">
          {t('options.alertsRefused')}
        </p>
      )}
      {account !== null && (
        <p>
          <a href={`${account.server}/settings#notifications`} target="_blank" rel="noreferrer">
            {t('options.alertsMore')}
          </a>
        </p>
      )}
    </section>
  );
}
