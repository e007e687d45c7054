import { useSignal } from '@preact/signals';
import { useRoute } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { data, type ApiError, type InboxItem } from '#shared/client.ts';
import { corrections } from '#shared/i18n/en/corrections.ts';
import { player } from '#shared/i18n/en/player.ts';
import { share } from '#shared/i18n/en/share.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { inboxIcon } from '#ui/icons.ts';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import { ItemPage } from '../player/ItemPage.tsx';
import { problemText } from '../problem-text.ts';
import { put } from '../put.ts';
import { api } from '../session.ts';
import { Failure } from '../shell/Failure.tsx';
import { Page } from '../shell/Page.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { answered, items } from '../store.ts';
import { asApiError } from '../toasts.ts';

learn(corrections, player, share);

/** One thing one was sent: it plays here, and what comes next stands beside it. */
export function Item() {
  const { params } = useRoute();
  const id = params['id'] ?? '';
  const failure = useSignal<ApiError | null>(null);
  const item = items.value.get(id);

  async function load() {
    failure.value = null;
    try {
      const found = await data(api.GET('/api/v1/inbox/{id}', { params: { path: { id } } }));
      // openapi-fetch's types forget that a pair is a pair.
      put(answered, id, found as InboxItem);
    } catch (error) {
      failure.value = asApiError(error);
    }
  }

  useEffect(() => {
    if (!items.peek().has(id)) void load();
  }, [id]);

  if (item) return <ItemPage key={id} item={item} />;
  return (
    <Page title={t('web.item.title')}>
      {failure.value === null ? (
        <Waiting rows={1} />
      ) : isGone(failure.value) ? (
        <Gone code={failure.value.code} />
      ) : (
        <Failure code={failure.value.code} onRetry={() => void load()} />
      )}
    </Page>
  );
}

/** Whether trying again is of no use. */
const isGone = ({ status }: ApiError): boolean => status === 404;

function Gone({ code }: Pick<ApiError, 'code'>) {
  return (
    <div class="card" role="alert">
      <EmptyState icon={inboxIcon} title={t('web.item.goneTitle')} text={problemText(code)}>
        <a class="btn btn-primary" href="/inbox">
          {t('web.item.toInbox')}
        </a>
      </EmptyState>
    </div>
  );
}
