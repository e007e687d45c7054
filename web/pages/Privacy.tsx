import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ApiError } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { changeProfile, readPreferences, type Preferences } from '../profile.ts';
import { Failure } from '../shell/Failure.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { asApiError, sayProblem } from '../toasts.ts';

const ASKERS = ['anyone', 'friendsOfFriends', 'nobody'] as const;

/** Chooses what others see and may ask. What is changed is kept at once. */
export function Privacy() {
  const chosen = useSignal<Preferences | 'loading' | ApiError>('loading');

  async function load() {
    try {
      chosen.value = await readPreferences();
    } catch (error) {
      chosen.value = asApiError(error);
    }
  }

  async function choose(before: Preferences, change: Partial<Preferences>) {
    chosen.value = { ...before, ...change };
    try {
      chosen.value = (await changeProfile({ preferences: change })).preferences;
    } catch (error) {
      chosen.value = before;
      sayProblem(error);
    }
  }

  useEffect(() => void load(), []);

  const { value } = chosen;
  return (
    <section class="card stack" aria-labelledby="privacy">
      <h2 id="privacy">{t('web.privacy.title')}</h2>
      {value === 'loading' ? (
        <Waiting rows={2} />
      ) : !('receipts' in value) ? (
        <Failure code={value.code} onRetry={() => void load()} />
      ) : (
        <>
          {(['receipts', 'discoverable'] as const).map((name) => (
            <label key={name} class="check">
              <input
                type="checkbox"
                checked={value[name]}
                onChange={() => void choose(value, { [name]: !value[name] })}
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
                    checked={value.whoMayAsk === whoMayAsk}
                    onChange={() => void choose(value, { whoMayAsk })}
                  />
                  {t(`web.privacy.${whoMayAsk}`)}
                </label>
              ))}
            </div>
          </fieldset>
        </>
      )}
    </section>
  );
}
