import { useLocation } from 'preact-iso';
import { account } from '#shared/i18n/en/account.ts';
import { settings } from '#shared/i18n/en/settings.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { logOutIcon, puzzleIcon } from '#ui/icons.ts';
import { logOut, me } from '../session.ts';
import { SingleKeySwitch } from '../shell/KeySheet.tsx';
import { Page } from '../shell/Page.tsx';
import { sayProblem } from '../toasts.ts';
import { Devices } from './Devices.tsx';
import { Leave } from './Leave.tsx';
import { Look } from './Look.tsx';
import { Security } from './Security.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { Picture } from './Picture.tsx';
import { Privacy } from './Privacy.tsx';
import { ProfileForm } from './ProfileForm.tsx';

learn(account, settings);

/** Who one is here, where one is signed in, and how it looks. */
export function Settings() {
  const { route } = useLocation();
  const person = me.value;
  if (!person) return null;

  async function goOut() {
    try {
      await logOut();
      route('/', true);
    } catch (error) {
      sayProblem(error);
    }
  }

  return (
    <Page title={t('web.nav.settings')} width="narrow">
      <section class="card stack" aria-labelledby="profile">
        <h2 id="profile">{t('web.settings.profile')}</h2>
        <div class="row wrap">
          <p class="grow">
            <strong>
              <bdi dir="auto">{person.displayName}</bdi>
            </strong>
            <br />
            <span class="muted" dir="ltr">
              @{person.username}
            </span>
          </p>
          <button class="btn btn-soft" type="button" onClick={() => void goOut()}>
            <Icon of={logOutIcon} size={16} />
            {t('web.settings.logOut')}
          </button>
        </div>
        <Picture person={person} />
        <ProfileForm person={person} />
      </section>
      <PasswordForm />
      <Security />
      <Privacy />
      <Devices />
      <section class="card stack" aria-labelledby="extension">
        <h2 id="extension">{t('web.settings.extension')}</h2>
        <p class="muted">{t('web.settings.extensionText')}</p>
        <p>
          <a class="btn btn-soft" href="/connect">
            <Icon of={puzzleIcon} size={16} />
            {t('web.settings.enterCode')}
          </a>
        </p>
      </section>
      <Look />
      <section class="card stack" aria-labelledby="keys">
        <h2 id="keys">{t('web.keys.title')}</h2>
        <p class="muted">{t('web.settings.keysText')}</p>
        <SingleKeySwitch />
      </section>
      <Leave />
    </Page>
  );
}
