import { useLocation } from 'preact-iso';
import { data, type Schema } from '#shared/client.ts';
import { account } from '#shared/i18n/en/account.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { nextPath, withNext } from '#shared/next-path.ts';
import { anyone, signUpByProvider } from '../../session.ts';
import { Page } from '../../shell/Page.tsx';
import { Section } from '../../shell/Section.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { WelcomeForm, type Newcomer } from './WelcomeForm.tsx';

learn(account);

/** Makes an account for whoever has come by the identity provider and has none yet. */
export function Welcome() {
  const { query, route } = useLocation();
  const next = nextPath(query['next']);
  const proved = useAnswer<Schema<'ProvedIdentity'>>(() => data(anyone.GET('/session/oidc')));

  async function make({ username, displayName, invite }: Newcomer) {
    await signUpByProvider({
      username: username.trim(),
      ...(displayName.trim() === '' ? {} : { displayName: displayName.trim() }),
      ...(invite.trim() === '' ? {} : { invite: invite.trim() }),
    });
    route(next, true);
  }

  return (
    <Page title={t('web.signUp')} width="narrow">
      <Section id="welcome" title={t('web.welcome.title')} answer={proved}>
        {(suggested) => <WelcomeForm suggested={suggested} invite={inviteIn(next)} onMake={make} />}
      </Section>
      <p class="aside">
        {t('web.welcome.known')} <a href={withNext('/login', next)}>{t('web.logIn')}</a>
      </p>
    </Page>
  );
}

/** Whoever was invited is on their way to the invitation. */
const inviteIn = (path: string): string => decodeURIComponent(/^\/invite\/([\w-]+)$/.exec(path)?.[1] ?? '');
