import { t } from '#shared/i18n/i18n.ts';
import { duration } from '#ui/time.ts';
import { sayProblem } from '../toasts.ts';
import { layOut, minutes, queue, remaining } from './queue.ts';

const TIMES = [10, 20, 45];

/** "I have 20 minutes": lays out what fits. */
export function TimeChoice() {
  const choose = (time: number | undefined) => void layOut(time).catch(sayProblem);
  const chosen = minutes.value;
  return (
    <div class="time-choice">
      <div class="segments" role="group" aria-label={t('player.time')}>
        {[undefined, ...TIMES].map((time) => (
          <button key={time ?? 0} type="button" aria-pressed={chosen === time} onClick={() => choose(time)}>
            {time === undefined ? t('player.anyTime') : t('player.minutes', { count: time })}
          </button>
        ))}
      </div>
      <p class="hint" role="status">
        {chosen !== undefined && <Fitting />}
      </p>
    </div>
  );
}

function Fitting() {
  const line = queue.value;
  if (line.length === 0) return <>{t('player.nothingFits')}</>;
  const seconds = line.reduce((sum, item) => sum + (remaining(item) ?? 0), 0);
  return <>{t('player.fits', { count: line.length, time: duration(seconds) })}</>;
}
