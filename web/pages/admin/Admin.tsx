import { data, type Schema } from '#shared/client.ts';
import { administration } from '#shared/i18n/en/administration.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { api } from '../../session.ts';
import { Failure } from '../../shell/Failure.tsx';
import { Page } from '../../shell/Page.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { Waiting } from '../../shell/Waiting.tsx';
import { NotFound } from '../NotFound.tsx';
import { DeadLetters } from './DeadLetters.tsx';
import { Deliveries } from './Deliveries.tsx';
import { Members } from './Members.tsx';
import { ServerStatus } from './ServerStatus.tsx';
import { SignupMode } from './SignupMode.tsx';

learn(administration);

/** The server, for those who look after it. Everybody else is told that there is no such page. */
export function Admin() {
  const status = useAnswer<Schema<'ServerStatus'>>(() => data(api.GET('/api/v1/admin/status')));
  const { value } = status.state;

  if (value === 'loading') return <Waiting />;
  if (value instanceof Error && value.code === 'NOT_FOUND') return <NotFound />;
  return (
    <Page title={t('admin.title')}>
      {value instanceof Error ? (
        <div class="card">
          <Failure code={value.code} onRetry={() => void status.load()} />
        </div>
      ) : (
        <div class="grid">
          <div class="stack">
            <Members />
          </div>
          <div class="stack">
            <ServerStatus status={value} />
            <SignupMode status={value} onChange={status.load} />
            <Deliveries />
            <DeadLetters onSettled={status.load} />
          </div>
        </div>
      )}
    </Page>
  );
}
