import type { Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { changeProfile } from '../../profile.ts';
import { Section } from '../../shell/Section.tsx';
import type { Answer } from '../../shell/use-answer.ts';
import { sayProblem } from '../../toasts.ts';

type Profile = Schema<'Profile'>;

const ASKERS = ['anyone', 'friendsOfFriends', 'nobody'] as const;

/** Chooses what others see and may ask. What is changed is kept at once. */
export function Privacy({ profile }: { profile: Answer<Profile> }) {
  async function choose(before: Profile, change: Partial<Profile['preferences']>) {
    profile.state.value = { ...before, preferences: { ...before.preferences, ...change } };
    try {
      profile.state.value = await changeProfile({ preferences: change });
    } catch (error) {
      profile.state.value = before;
      sayProblem(error);
    }
  }

  return (
    <Section id="privacy" title={t('web.privacy.title')} answer={profile}>
      {(own) => (
        <>
          {(['receipts', 'discoverable'] as const).map((name) => (
            <label key={name} class="check">
              <input
                type="checkbox"
                checked={own.preferences[name]}
                onChange={() => void choose(own, { [name]: !own.preferences[name] })}
              />
              {t(`web.privacy.${name}`)}
            </label>
          ))}
          <fieldset class="stack">
            <legend>{t('web.privacy.whoMayAsk')}</legend>
            <div class="choices">
              {ASKERS.map((whoMayAsk) => (
                <label key={whoMayAsk} class="check">
                  <input
                    type="radio"
                    name="whoMayAsk"
                    checked={own.preferences.whoMayAsk === whoMayAsk}
                    onChange={() => void choose(own, { whoMayAsk })}
                  />
                  {t(`web.privacy.${whoMayAsk}`)}
                </label>
              ))}
            </div>
          </fieldset>
        </>
      )}
    </Section>
  );
}
