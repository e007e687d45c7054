import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { ApiError } from '#shared/client.ts';
import { account } from '#shared/i18n/en/account.ts';
import { isLearned, learn, t } from '#shared/i18n/i18n.ts';
import { nextPath, withNext } from '#shared/next-path.ts';
import { openSession, session } from '../../session.ts';
import { FormFailure } from '../../shell/FormFailure.tsx';
import { Page } from '../../shell/Page.tsx';
import { sayProblem } from '../../toasts.ts';
import { LogInForm } from './LogInForm.tsx';
import { ProviderArrival } from './ProviderArrival.tsx';

learn(account);

/** Signs in, and goes on to where one was going. */
export function LogIn() {
  const { query, route } = useLocation();
  const next = nextPath(query['next']);
  const { problem } = query;
  /** Why the way by the identity provider has led nowhere. */
  const told = isProblem(problem) ? new ApiError(problem) : null;
  const wasShown = useSignal(false);
  const { is } = session.value;

  useEffect(() => {
    if (is === 'signedOut') wasShown.value = true;
    if (is !== 'signedIn') return;
    // Whoever is only remembered here may have lost their session meanwhile: that is why they came.
    void openSession().then(() => {
      if (session.peek().is !== 'signedIn') return;
      if (told && !wasShown.value) sayProblem(told);
      route(next, true);
    });
  }, [is]);

  return (
    <Page title={t('web.logIn')} width="narrow">
      <div class="card stack">
        <FormFailure failure={told} />
        {query['by'] === 'provider' ? <ProviderArrival next={next} /> : <LogInForm next={next} />}
      </div>
      <p class="aside">
        {t('web.logIn.new')} <a href={withNext('/signup', next)}>{t('web.signUp')}</a>
      </p>
      <p class="aside">
        <a href="/reset">{t('web.reset.forgot')}</a>
      </p>
    </Page>
  );
}

const isProblem = (code: string | undefined): code is ApiError['code'] =>
  code !== undefined && isLearned(`problem.${code}`);
