import { useSignal } from '@preact/signals';
import { answer, data, type Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { shortDate } from '#ui/time.ts';
import { api } from '../../session.ts';
import { PasswordDialog } from '../../shell/PasswordDialog.tsx';
import { Section } from '../../shell/Section.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { say } from '../../toasts.ts';
import { EmailChange } from './EmailChange.tsx';

type State = Schema<'EmailState'>;

/** The address by which one finds back in, and the one that waits to be confirmed. */
export function Email() {
  const email = useAnswer<State>(() => data(api.GET('/api/v1/profile/email')));
  const isChanging = useSignal(false);
  const isRemoving = useSignal(false);

  function show(now: State) {
    isChanging.value = false;
    email.state.value = now;
    say(now.pendingEmail === null ? t('web.done.saved') : t('web.email.sent', { address: now.pendingEmail }));
  }

  async function remove(password: string) {
    await answer(api.DELETE('/api/v1/profile/email', { body: { password } }));
    isRemoving.value = false;
    say(t('web.email.removed'));
    await email.load();
  }

  return (
    <Section id="email" title={t('web.email')} answer={email}>
      {({ email: own, pendingEmail }) => (
        <>
          <Addresses email={own} pendingEmail={pendingEmail} />
          <p class="row wrap">
            <button class="btn btn-soft" type="button" onClick={() => (isChanging.value = true)}>
              {t(own === null && pendingEmail === null ? 'web.email.add' : 'web.email.change')}
            </button>
            {(own !== null || pendingEmail !== null) && (
              <button class="btn btn-soft" type="button" onClick={() => (isRemoving.value = true)}>
                {t('web.email.remove')}
              </button>
            )}
          </p>
          {isRemoving.value && (
            <PasswordDialog
              title={t('web.email.removeTitle')}
              text={t('web.email.removeText')}
              deed={t('web.email.remove')}
              isDanger
              onPassword={remove}
              onClose={() => (isRemoving.value = false)}
            />
          )}
          {isChanging.value && (
            <EmailChange
              former={pendingEmail ?? own?.address ?? ''}
              onChange={show}
              onClose={() => (isChanging.value = false)}
            />
          )}
        </>
      )}
    </Section>
  );
}

function Addresses({ email, pendingEmail }: State) {
  return (
    <>
      {email === null ? (
        <p class="muted">{t('web.email.none')}</p>
      ) : (
        <p>
          <strong>
            <bdi dir="ltr">{email.address}</bdi>
          </strong>
          <br />
          <span class="muted">{t('web.email.confirmed', { date: shortDate(email.verifiedAt) })}</span>
        </p>
      )}
      {pendingEmail !== null && (
        <p>
          <strong>
            <bdi dir="ltr">{pendingEmail}</bdi>
          </strong>{' '}
          <span class="tag">{t('web.email.waiting')}</span>
          <br />
          <span class="muted">{t('web.email.waitingText')}</span>
        </p>
      )}
    </>
  );
}
