import { useSignal } from '@preact/signals';
import { data, type ApiError } from '#shared/client.ts';
import { notifications } from '#shared/i18n/en/notifications.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { problemText } from '../problem-text.ts';
import { anyone } from '../session.ts';
import { Page } from '../shell/Page.tsx';
import { asApiError } from '../toasts.ts';

learn(notifications);

/** Where the link in a mail leads: asks before it ends them, because programs open links too. */
export function Unsubscribe() {
  const state = useSignal<'asking' | 'done' | ApiError>('asking');
  const { value } = state;

  async function stop() {
    const query = { token: location.hash.slice(1) };
    try {
      await data(anyone.POST('/api/v1/notifications/unsubscribe', { params: { query } }));
      state.value = 'done';
    } catch (error) {
      state.value = asApiError(error);
    }
  }

  return (
    <Page title={t('unsubscribe.title')} width="narrow">
      <div class="card stack">
        <p>{t('unsubscribe.text')}</p>
        {value === 'done' ? (
          <p role="status">{t('unsubscribe.done')}</p>
        ) : (
          <p>
            <button class="btn btn-primary" type="button" onClick={() => void stop()}>
              {t('unsubscribe.deed')}
            </button>
          </p>
        )}
        {value instanceof Error && (
          <p class="field-error" role="alert">
            {problemText(value.code)}
          </p>
        )}
      </div>
    </Page>
  );
}
