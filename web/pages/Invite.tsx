import { useSignal } from '@preact/signals';
import { useLocation, useRoute } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { data, type ApiError, type Person } from '#shared/client.ts';
import { friendship } from '#shared/i18n/en/friendship.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { Avatar } from '#ui/Avatar.tsx';
import { linkIcon } from '#ui/icons.ts';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import { acceptInvite } from '../friends.ts';
import { withNext } from '#shared/next-path.ts';
import { problemText } from '../problem-text.ts';
import { anyone, session } from '../session.ts';
import { Failure } from '../shell/Failure.tsx';
import { Page } from '../shell/Page.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { asApiError } from '../toasts.ts';

learn(friendship);

/** Who invites, and the way to become their friend. */
export function Invite() {
  const { params } = useRoute();
  const code = params['code'] ?? '';
  const from = useSignal<Person | 'loading' | ApiError>('loading');

  async function look() {
    from.value = 'loading';
    try {
      from.value = (await data(anyone.GET('/api/v1/invites/{code}', { params: { path: { code } } }))).from;
    } catch (error) {
      from.value = asApiError(error);
    }
  }

  useEffect(() => void look(), [code]);

  const { value } = from;
  return (
    <Page title={t('web.invite.title')} width="narrow">
      <div class="card">
        {value === 'loading' || session.value.is === 'unknown' ? (
          <Waiting rows={2} />
        ) : !(value instanceof Error) ? (
          <Invited by={value} code={code} />
        ) : value.code === 'INVITE_NOT_FOUND' ? (
          <EmptyState icon={linkIcon} title={t('web.invite.ended')} text={t('web.invite.endedText')}>
            <a class="btn btn-soft" href="/">
              {t('web.notFound.home')}
            </a>
          </EmptyState>
        ) : (
          <Failure code={value.code} onRetry={() => void look()} />
        )}
      </div>
    </Page>
  );
}

function Invited({ by, code }: { by: Person; code: string }) {
  const { route } = useLocation();
  const failure = useSignal<ApiError | null>(null);
  const isBusy = useSignal(false);
  const { value } = session;
  const own = `/invite/${encodeURIComponent(code)}`;

  async function accept() {
    if (isBusy.value) return;
    isBusy.value = true;
    failure.value = null;
    try {
      await acceptInvite(code);
      route('/friends', true);
    } catch (error) {
      failure.value = asApiError(error);
    }
    isBusy.value = false;
  }

  return (
    <div class="pairing">
      <Avatar person={by} size={72} />
      <h2>
        <bdi dir="auto">{t('web.invite.from', { name: by.displayName })}</bdi>
      </h2>
      <p class="muted">{t('web.invite.text')}</p>
      {failure.value && (
        <p class="field-error" role="alert">
          {problemText(failure.value.code)}
        </p>
      )}
      {value.is !== 'signedIn' ? (
        <div class="row wrap centred">
          <a class="btn btn-primary" href={`/signup?invite=${encodeURIComponent(code)}`}>
            {t('web.signUp')}
          </a>
          <a class="btn btn-soft" href={withNext('/login', own)}>
            {t('web.invite.logIn')}
          </a>
        </div>
      ) : value.me.id === by.id ? (
        <p>
          {t('web.invite.own')} <a href="/friends">{t('web.nav.friends')}</a>
        </p>
      ) : (
        <button class="btn btn-primary" type="button" aria-disabled={isBusy.value} onClick={() => void accept()}>
          {t('web.invite.accept', { name: by.displayName })}
        </button>
      )}
    </div>
  );
}
