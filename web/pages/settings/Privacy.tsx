import type { Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { changeProfile } from '../../profile.ts';
import { Section } from '../../shell/Section.tsx';
import type { Answer } from '../../shell/use-answer.ts';
import { sayProblem } from '../../toasts.ts';

type Profile = Schema<'Profile'>;
type Preferences = Profile['preferences'];

const ASKERS = ['anyone', 'friendsOfFriends', 'nobody'] as const;

/** Chooses what others see and may ask. What is changed is kept at once. */
export function Privacy({ profile }: { profile: Answer<Profile> }) {
  function show<Name extends keyof Preferences>(name: Name, value: Preferences[Name]) {
    const own = profile.state.peek();
    if (own === 'loading' || own instanceof Error) return;
    profile.state.value = { ...own, preferences: { ...own.preferences, [name]: value } };
  }

  /** What else is chosen at the same time stays as it is, whatever becomes of this. */
  async function choose<Name extends keyof Preferences>(own: Profile, name: Name, value: Preferences[Name]) {
    show(name, value);
    try {
      await changeProfile({ preferences: { [name]: value } });
    } catch (error) {
      show(name, own.preferences[name]);
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
                onChange={() => void choose(own, name, !own.preferences[name])}
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
                    onChange={() => void choose(own, 'whoMayAsk', whoMayAsk)}
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
