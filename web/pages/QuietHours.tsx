import { t } from '#shared/i18n/i18n.ts';
import type { Change, Chosen } from './NotificationSettings.tsx';

interface Props {
  chosen: Chosen;
  onChange: (change: Change) => void;
}

const NIGHT = { from: '22:00', to: '08:00' };

/** Chooses when no alert may come. */
export function QuietHours({ chosen: { quietHours, timeZone }, onChange }: Props) {
  return (
    <fieldset class="stack">
      <label class="check">
        <input
          type="checkbox"
          checked={quietHours !== null}
          onChange={() => onChange({ quietHours: quietHours === null ? NIGHT : null })}
        />
        {t('notes.quiet')}
      </label>
      {quietHours && (
        <>
          <div class="row wrap">
            {(['from', 'to'] as const).map((end) => (
              <label key={end} class="row">
                {t(`notes.${end}`)}
                <input
                  class="input"
                  type="time"
                  required
                  value={quietHours[end]}
                  onChange={({ currentTarget: { value } }) => {
                    if (value !== '') onChange({ quietHours: { ...quietHours, [end]: value } });
                  }}
                />
              </label>
            ))}
          </div>
          <p class="hint">{t('notes.quietHint', { zone: timeZone })}</p>
        </>
      )}
    </fieldset>
  );
}
