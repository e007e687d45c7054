import { account } from '#shared/i18n/en/account.ts';
import { settings } from '#shared/i18n/en/settings.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { lazily } from '../../lazily.tsx';
import { me } from '../../session.ts';
import { Page } from '../../shell/Page.tsx';
import { LogOut } from './LogOut.tsx';
import { Picture } from './Picture.tsx';
import { ProfileForm } from './ProfileForm.tsx';

learn(account, settings);

const Sections = lazily(() => import('./SettingsSections.tsx').then(({ SettingsSections }) => SettingsSections));

/** Who one is here, where one is signed in, and how it looks. */
export function Settings() {
  const person = me.value;
  if (!person) return null;

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
          <LogOut />
        </div>
        <Picture person={person} />
        <ProfileForm person={person} />
      </section>
      <Sections />
    </Page>
  );
}
