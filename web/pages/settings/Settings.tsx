import { useLocation } from 'preact-iso';
import { account } from '#shared/i18n/en/account.ts';
import { settings } from '#shared/i18n/en/settings.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { logOutIcon } from '#ui/icons.ts';
import { lazily } from '../../lazily.tsx';
import { logOut, me } from '../../session.ts';
import { Page } from '../../shell/Page.tsx';
import { sayProblem } from '../../toasts.ts';
import { Picture } from './Picture.tsx';
import { ProfileForm } from './ProfileForm.tsx';

learn(account, settings);

const Sections = lazily(() => import('./SettingsSections.tsx').then(({ SettingsSections }) => SettingsSections));

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
      <Sections />
    </Page>
  );
}
