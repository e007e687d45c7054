import { useSignal } from '@preact/signals';
import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { keyRoundIcon } from '#ui/icons.ts';
import { hasPasskeys, PasskeyRefusal } from '../../passkeys.ts';
import { logInByPasskey } from '../../session.ts';
import { sayProblem, trouble } from '../../toasts.ts';

/** Logs in with no name and no password, where the browser can. */
export function PasskeyLogIn() {
  const isBusy = useSignal(false);
  if (!hasPasskeys()) return null;

  async function logIn() {
    if (isBusy.peek()) return;
    isBusy.value = true;
    try {
      await logInByPasskey();
    } catch (error) {
      if (!(error instanceof PasskeyRefusal)) sayProblem(error);
      else if (error.why !== 'cancelled') trouble.value = t('web.passkeys.impossible');
    } finally {
      isBusy.value = false;
    }
  }

  return (
    <button class="btn btn-soft btn-block" type="button" aria-disabled={isBusy.value} onClick={() => void logIn()}>
      <Icon of={keyRoundIcon} size={16} />
      {t(isBusy.value ? 'web.loading' : 'web.logIn.passkey')}
    </button>
  );
}
