import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { account } from '#shared/i18n/en/account.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { lockOpenIcon } from '#ui/icons.ts';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import { acceptInvite } from '../../friends.ts';
import { useFragment } from '../../fragment.ts';
import { nextPath, withNext } from '#shared/next-path.ts';
import { useMeta } from '../../meta.ts';
import { me, signUp } from '../../session.ts';
import { Page } from '../../shell/Page.tsx';
import { ProviderButton } from '../../shell/ProviderButton.tsx';
import { sayProblem } from '../../toasts.ts';
import { SignUpForm, type Account } from './SignUpForm.tsx';

learn(account);

/** Makes an account, accepts the invitation one came by, and goes on to where one was going. */
export function SignUp() {
  const { query, route } = useLocation();
  const next = nextPath(query['next']);
  const invite = query['invite'] ?? '';
  const adminCode = new URLSearchParams(useFragment()).get('admin') ?? '';
  const hasCode = useSignal(adminCode !== '');
  const mode = useMeta()?.signup ?? 'open';
  const isMaking = useSignal(false);
  const isSignedIn = me.value !== undefined;

  useEffect(() => {
    if (isSignedIn && !isMaking.value) route(next, true);
  }, [isSignedIn]);

  async function make({ username, password, displayName, email, invite, adminCode }: Account) {
    isMaking.value = true;
    try {
      await signUp({
        username: username.trim(),
        password,
        ...(displayName.trim() === '' ? {} : { displayName: displayName.trim() }),
        ...(email.trim() === '' ? {} : { email: email.trim() }),
        ...(invite.trim() === '' ? {} : { invite: invite.trim() }),
        ...(adminCode.trim() === '' ? {} : { adminCode: adminCode.trim() }),
      });
      if (invite.trim() !== '') await acceptInvite(invite.trim()).catch(sayProblem);
      route(next, true);
    } finally {
      isMaking.value = false;
    }
  }

  return (
    <Page title={t('web.signUp')} width="narrow">
      {mode === 'closed' && !hasCode.value ? (
        <div class="card">
          <EmptyState icon={lockOpenIcon} title={t('web.signUp.closed')} text={t('problem.SIGNUP_CLOSED')}>
            <button class="btn btn-soft" type="button" onClick={() => (hasCode.value = true)}>
              {t('web.signUp.haveCode')}
            </button>
          </EmptyState>
        </div>
      ) : (
        <>
          <SignUpForm
            invite={invite}
            needsInvite={mode === 'invite'}
            adminCode={adminCode}
            hasCode={hasCode}
            onMake={make}
          />
          <ProviderButton
            text="web.provider.signUp"
            next={invite === '' ? next : `/invite/${encodeURIComponent(invite)}`}
          />
        </>
      )}
      <p class="aside">
        {t('web.signUp.known')} <a href={withNext('/login', next)}>{t('web.logIn')}</a>
      </p>
    </Page>
  );
}
