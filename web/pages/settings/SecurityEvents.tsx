import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { answer } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { paged } from '../../paged.ts';
import { runs } from '../../runs.ts';
import { api } from '../../session.ts';
import { useNow } from '../../shell/use-now.ts';
import { More } from '../../shell/More.tsx';
import { Waiting } from '../../shell/Waiting.tsx';
import { SecurityEventRow, type SecurityEvent } from './SecurityEventRow.tsx';

const PAGE_SIZE = 20;

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
          {runs(shown, areAlike).map(({ first, count }) => (
            <SecurityEventRow key={first.id} event={first} count={count} now={now} />
          ))}
        </ul>
      )}
      <More list={events} />
    </section>
  );
}

/** What happens again and again would hide what happened once. */
const areAlike = (one: SecurityEvent, other: SecurityEvent) =>
  one.kind === other.kind &&
  one.device === other.device &&
  one.address === other.address &&
  one.details['name'] === other.details['name'];

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
