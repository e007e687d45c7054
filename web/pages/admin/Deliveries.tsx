import { data, type Schema } from '#shared/client.ts';
import { notifications } from '#shared/i18n/en/notifications.ts';
import { currentLocale, learn, t } from '#shared/i18n/i18n.ts';
import { api } from '../../session.ts';
import { Section } from '../../shell/Section.tsx';
import { useAnswer } from '../../shell/use-answer.ts';

learn(notifications);

type Status = Schema<'DeliveryStatus'>;
const STATES = ['waiting', 'sent', 'failed'] as const;

/** Pushes and mails by host: what waits, and what became of those of the last day. */
export function Deliveries() {
  const status = useAnswer<Status>(() => data(api.GET('/api/v1/admin/deliveries')));
  return (
    <Section id="deliveries" title={t('deliveries.title')} answer={status}>
      {({ deliveries, failingHosts }) => {
        const byHost = [...Map.groupBy(deliveries, ({ host }) => host)];
        if (byHost.length === 0) return <p class="muted">{t('deliveries.none')}</p>;
        return (
          <table class="matrix">
            <thead>
              <tr>
                <th scope="col">{t('deliveries.host')}</th>
                {STATES.map((state) => (
                  <th key={state} scope="col">
                    {t(`deliveries.${state}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {byHost.map(([host, all]) => (
                <tr key={host}>
                  <th scope="row">
                    <bdi dir="ltr">{host}</bdi>
                    {failingHosts.includes(host) && ` (${t('deliveries.trouble')})`}
                  </th>
                  {STATES.map((state) => (
                    <td key={state}>{countOf(all, state)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        );
      }}
    </Section>
  );
}

const countOf = (all: Status['deliveries'], state: (typeof STATES)[number]): string =>
  (all.find((one) => one.state === state)?.count ?? 0).toLocaleString(currentLocale());
