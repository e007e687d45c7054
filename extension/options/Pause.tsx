import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { currentLocale, t } from '#shared/i18n/i18n.ts';
import { anHourFromNow, tomorrowMorning } from '../pause.ts';
import { local } from '../settings.ts';
import { kept } from '../stored.ts';

/** No alerts for a while, without having to remember to turn them on again. */
export function Pause() {
  const { alertsPausedUntil: until } = kept.value;
  const isPaused = usePaused(until);
  const group = useRef<HTMLDivElement>(null);
  const pause = (moment: () => number) => async () => {
    await local.write({ alertsPausedUntil: moment() });
    // The button that was pressed makes room for another.
    setTimeout(() => group.current?.querySelector('button')?.focus());
  };
  return (
    <div ref={group} class="options-row" role="group" aria-label={t('pause.title')}>
      <span class="options-grow" role="status">
        {isPaused ? t('pause.until', { time: timeOf(until) }) : t('pause.title')}
        <span class="hint">{t('pause.hint')}</span>
      </span>
      {isPaused ? (
        <button type="button" class="btn btn-sm" onClick={pause(() => 0)}>
          {t('pause.end')}
        </button>
      ) : (
        <>
          <button type="button" class="btn btn-sm" onClick={pause(anHourFromNow)}>
            {t('pause.hour')}
          </button>
          <button type="button" class="btn btn-sm" onClick={pause(tomorrowMorning)}>
            {t('pause.tomorrow')}
          </button>
        </>
      )}
    </div>
  );
}

/** Whether it goes on; drawn anew when it ends. */
function usePaused(until: number): boolean {
  const now = useSignal(Date.now());
  useEffect(() => {
    now.value = Date.now();
    const timer = setTimeout(() => (now.value = Date.now()), Math.max(0, until - Date.now()));
    return () => clearTimeout(timer);
  }, [until, now]);
  return until > now.value;
}

const timeOf = (moment: number): string =>
  new Intl.DateTimeFormat(currentLocale(), { weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(moment);
