import { useSignal } from '@preact/signals';
import { t } from '#shared/i18n/i18n.ts';
import { bellIcon } from '#ui/icons.ts';
import { Banner } from '#ui/views/Banner.tsx';
import { alerts, testAlerts, turnOff, turnOn } from '../alerts.ts';
import { sayProblem } from '../toasts.ts';

type Tested = Awaited<ReturnType<typeof testAlerts>>;

/** Turns the alerts of this browser on and off, says how they stand, and tries them. */
export function BrowserAlerts() {
  const isBusy = useSignal(false);
  const tested = useSignal<Tested | null>(null);
  const state = alerts.value;

  async function attempt(work: () => Promise<void>) {
    if (isBusy.peek()) return;
    isBusy.value = true;
    tested.value = null;
    try {
      await work();
    } catch (error) {
      sayProblem(error);
    }
    isBusy.value = false;
  }

  const button = (label: 'notes.turnOn' | 'notes.turnOff' | 'notes.test', work: () => Promise<void>) => (
    <button class="btn btn-soft" type="button" aria-disabled={isBusy.value} onClick={() => void attempt(work)}>
      {t(label)}
    </button>
  );

  return (
    <div class="stack" role="group" aria-label={t('notes.alerts')}>
      {state === 'denied' ? (
        <Banner tone="warn" icon={bellIcon}>
          {t('notes.state.denied')}
        </Banner>
      ) : (
        <p>{t(`notes.state.${state}`)}</p>
      )}
      {state === 'off' && <p class="hint">{t('notes.alertsHint')}</p>}
      {state !== 'denied' && state !== 'unsupported' && (
        <div class="row wrap">
          {(state === 'off' || state === 'unreachable') && button('notes.turnOn', turnOn)}
          {state === 'on' && button('notes.test', async () => void (tested.value = await testAlerts()))}
          {state === 'on' && button('notes.turnOff', turnOff)}
        </div>
      )}
      <p class="tested" role="status">
        {tested.value !== null && t(`notes.tested.${tested.value}`)}
      </p>
    </div>
  );
}
