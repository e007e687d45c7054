import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { answer, type Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { fullTime, relativeTime } from '#ui/time.ts';
import { paged } from '../paged.ts';
import { api } from '../session.ts';
import { useNow } from '../shell/Items.tsx';
import { More } from '../shell/More.tsx';
import { Waiting } from '../shell/Waiting.tsx';

type SecurityEvent = Schema<'SecurityEvent'>;

const PAGE_SIZE = 10;

/** What concerned the security of the account, so that its person notices what was not them. */
export function SecurityEvents() {
  const events = useMemo(pagedEvents, []);
  const now = useNow();

  useEffect(() => void events.first(), []);

  const shown = events.shown.value;
  return (
    <section class="card stack" aria-labelledby="events">
      <h2 id="events">{t('web.events.title')}</h2>
      <p class="muted">{t('web.events.text')}</p>
      {events.state.value === 'loading' && <Waiting rows={2} />}
      {shown.length > 0 && (
        <ul class="entries" aria-label={t('web.events.title')}>
          {shown.map((event) => (
            <EventRow key={event.id} event={event} now={now} />
          ))}
        </ul>
      )}
      <More list={events} />
    </section>
  );
}

function EventRow({ event: { kind, at, address, device, details }, now }: { event: SecurityEvent; now: number }) {
  const { name } = details;
  return (
    <li class="entry">
      <div class="entry-text">
        <b>{t(`web.events.${kind}`, { name: typeof name === 'string' ? name : '' })}</b>
        <span class="hint">
          <time dateTime={at} title={fullTime(at)}>
            {relativeTime(at, now)}
          </time>
          {device !== null && ' · '}
          <bdi>{device}</bdi>
          {address !== null && ' · '}
          <bdi dir="ltr">{address}</bdi>
        </span>
      </div>
    </li>
  );
}

const pagedEvents = () =>
  paged(
    signal<ReadonlyMap<string, SecurityEvent>>(new Map()),
    () => true,
    async (cursor) => {
      const query = { limit: PAGE_SIZE, ...(cursor === undefined ? {} : { cursor }) };
      const { data, pagination } = await answer(api.GET('/api/v1/profile/security-events', { params: { query } }));
      return { items: data, hasNext: pagination.hasNext, cursor: pagination.cursor };
    },
  );
