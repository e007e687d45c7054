import { answer, type Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { api } from '../../session.ts';
import { say, sayProblem } from '../../toasts.ts';

const MODES = ['open', 'invite', 'closed'] as const;

interface Props {
  status: Schema<'ServerStatus'>;
  onChange: () => Promise<void>;
}

/** Chooses who may make an account. What is changed counts at once. */
export function SignupMode({ status: { signup, isSignupDefault }, onChange }: Props) {
  async function settle(change: Promise<unknown>) {
    try {
      await change;
      say(t('web.done.saved'));
    } catch (error) {
      sayProblem(error);
    }
    await onChange();
  }

  return (
    <section class="card stack" aria-labelledby="signup">
      <h2 id="signup">{t('admin.signup')}</h2>
      <fieldset class="stack options">
        <legend>{t('admin.signup.who')}</legend>
        {MODES.map((mode) => (
          <label key={mode} class="check">
            <input
              type="radio"
              name="signup"
              checked={signup === mode}
              onChange={() => void settle(answer(api.PUT('/api/v1/admin/signup', { body: { mode } })))}
            />
            {t(`admin.signup.mode.${mode}`)}
          </label>
        ))}
      </fieldset>
      {isSignupDefault ? (
        <p class="hint">{t('admin.signup.isDefault')}</p>
      ) : (
        <button
          class="btn btn-soft btn-sm"
          type="button"
          onClick={() => void settle(answer(api.DELETE('/api/v1/admin/signup')))}
        >
          {t('admin.signup.unset')}
        </button>
      )}
    </section>
  );
}
