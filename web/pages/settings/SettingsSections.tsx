import { account } from '#shared/i18n/en/account.ts';
import { settings } from '#shared/i18n/en/settings.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { puzzleIcon, serverIcon } from '#ui/icons.ts';
import { readProfile } from '../../profile.ts';
import { SingleKeySwitch } from '../../shell/KeySheet.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { AccessTokens } from './AccessTokens.tsx';
import { Bookmarklet } from './Bookmarklet.tsx';
import { Devices } from './Devices.tsx';
import { Email } from './Email.tsx';
import { Leave } from './Leave.tsx';
import { Look } from './Look.tsx';
import { NotificationSettings } from '../NotificationSettings.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { Privacy } from './Privacy.tsx';
import { Security } from './Security.tsx';
import { SecurityEvents } from './SecurityEvents.tsx';
import { YourData } from '../takeout/YourData.tsx';

learn(account, settings);

/** What can be set besides what one is called: fetched after the page itself, so that that is seen soon. */
export function SettingsSections() {
  const profile = useAnswer(readProfile);
  const { value } = profile.state;

  return (
    <>
      {typeof value === 'object' && 'isAdmin' in value && value.isAdmin && (
        <section class="card stack" aria-labelledby="administration">
          <h2 id="administration">{t('web.settings.administration')}</h2>
          <p class="muted">{t('web.settings.administrationText')}</p>
          <p>
            <a class="btn btn-soft" href="/admin">
              <Icon of={serverIcon} size={16} />
              {t('web.settings.administer')}
            </a>
          </p>
        </section>
      )}
      <NotificationSettings />
      <Email />
      <PasswordForm />
      <Security />
      <Devices />
      <AccessTokens />
      <SecurityEvents />
      <Privacy profile={profile} />
      <section class="card stack" aria-labelledby="extension">
        <h2 id="extension">{t('web.settings.extension')}</h2>
        <p class="muted">{t('web.settings.extensionText')}</p>
        <p>
          <a class="btn btn-soft" href="/connect">
            <Icon of={puzzleIcon} size={16} />
            {t('web.settings.enterCode')}
          </a>
        </p>
        <Bookmarklet />
      </section>
      <Look />
      <section class="card stack" aria-labelledby="keys">
        <h2 id="keys">{t('web.keys.title')}</h2>
        <p class="muted">{t('web.settings.keysText')}</p>
        <SingleKeySwitch />
      </section>
      <YourData />
      <Leave />
    </>
  );
}
