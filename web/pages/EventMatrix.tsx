import { t } from '#shared/i18n/i18n.ts';
import type { Change, Chosen } from './NotificationSettings.tsx';

interface Props {
  chosen: Chosen;
  onChange: (change: Change) => void;
}

const EVENTS = ['share', 'request', 'accepted', 'watched', 'security'] as const;
const CHANNELS = [
  { name: 'live', label: 'notes.live' },
  { name: 'push', label: 'notes.byPush' },
  { name: 'mail', label: 'notes.byMail' },
] as const;

/** What is told, by which way. */
export function EventMatrix({ chosen: { events }, onChange }: Props) {
  const isOn = (event: (typeof EVENTS)[number], channel: (typeof CHANNELS)[number]['name']): boolean =>
    event === 'security' && channel === 'mail' ? true : (events[event] as Record<typeof channel, boolean>)[channel];

  return (
    <table class="matrix">
      <thead>
        <tr>
          <th scope="col">{t('notes.event')}</th>
          {CHANNELS.map(({ name, label }) => (
            <th key={name} scope="col">
              {t(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {EVENTS.map((event) => (
          <tr key={event}>
            <th scope="row">{t(`notes.${event}`)}</th>
            {CHANNELS.map(({ name, label }) => (
              <td key={name}>
                {event === 'security' && name === 'mail' ? (
                  t('notes.always')
                ) : (
                  <label class="check">
                    <input
                      type="checkbox"
                      checked={isOn(event, name)}
                      onChange={() => onChange({ events: { [event]: { [name]: !isOn(event, name) } } })}
                    />
                    <span class="sr-only">{t('notes.by', { event: t(`notes.${event}`), channel: t(label) })}</span>
                  </label>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
