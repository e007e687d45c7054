import { useRef } from 'preact/hooks';
import { data, type Schema } from '#shared/client.ts';
import { notices } from '#shared/i18n/en/notices.ts';
import { notifications } from '#shared/i18n/en/notifications.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { inTurn } from '#shared/serial.ts';
import { api } from '../session.ts';
import { Section } from '../shell/Section.tsx';
import { useAnswer } from '../shell/use-answer.ts';
import { sayProblem } from '../toasts.ts';
import { BrowserAlerts } from './BrowserAlerts.tsx';
import { EventMatrix } from './EventMatrix.tsx';
import { Muted } from './Muted.tsx';
import { QuietHours } from './QuietHours.tsx';

learn(notices, notifications);

export type Chosen = Schema<'NotificationPreferences'>;
export type Change = Schema<'NotificationPreferencesChange'>;

const DIGESTS = ['off', 'daily', 'weekly'] as const;

/** Chooses what one hears of, where and when. What is changed is kept at once. */
export function NotificationSettings() {
  const chosen = useAnswer<Chosen>(() => data(api.GET('/api/v1/notifications/preferences')));
  /** What the server said last, and what was changed since, in that order. */
  const answered = useRef<Chosen | undefined>(undefined);
  const changes = useRef<Change[]>([]);
  const inOrder = useRef(inTurn());

  /** Shown at once, and again as it was if the server does not take it. */
  async function change(before: Chosen, body: Change) {
    if (changes.current.length === 0) answered.current = before;
    changes.current.push(body);
    chosen.state.value = withChange(before, body);
    await inOrder.current(async () => {
      try {
        // Whoever chooses here means the clock on this wall.
        const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
        answered.current = await data(api.PATCH('/api/v1/notifications/preferences', { body: { timeZone, ...body } }));
      } catch (error) {
        sayProblem(error);
      }
      changes.current.shift();
      // An answer knows nothing of what was changed while it was on its way.
      chosen.state.value = changes.current.reduce(withChange, answered.current ?? before);
    });
  }

  return (
    <Section id="notifications" title={t('notes.title')} answer={chosen}>
      {(own) => (
        <>
          <BrowserAlerts />
          <EventMatrix chosen={own} onChange={(body) => void change(own, body)} />
          <fieldset class="stack">
            <legend>{t('notes.digest')}</legend>
            <div class="choices">
              {DIGESTS.map((digest) => (
                <label key={digest} class="check">
                  <input
                    type="radio"
                    name="digest"
                    checked={own.digest === digest}
                    onChange={() => void change(own, { digest })}
                  />
                  {t(`notes.digest.${digest}`)}
                </label>
              ))}
            </div>
          </fieldset>
          <QuietHours chosen={own} onChange={(body) => void change(own, body)} />
          <label class="check">
            <input
              type="checkbox"
              checked={own.hideDetails}
              onChange={() => void change(own, { hideDetails: !own.hideDetails })}
            />
            {t('notes.hideDetails')}
          </label>
          <Muted />
        </>
      )}
    </Section>
  );
}

function withChange(before: Chosen, { events = {}, ...rest }: Change): Chosen {
  const changed = Object.entries(events).map(([event, channels]) => [
    event,
    { ...before.events[event as keyof Chosen['events']], ...channels },
  ]);
  return {
    ...before,
    ...rest,
    events: { ...before.events, ...(Object.fromEntries(changed) as Partial<Chosen['events']>) },
  };
}
