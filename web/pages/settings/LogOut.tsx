import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { t } from '#shared/i18n/i18n.ts';
import type { Queued } from '#shared/outbox/work.ts';
import { Icon } from '#ui/Icon.tsx';
import { logOutIcon } from '#ui/icons.ts';
import { stillWaiting } from '../../offline/outbox.ts';
import { waitingSends } from '../../offline/queue.ts';
import { logOut } from '../../session.ts';
import { confirm } from '../../shell/confirm.ts';
import { sayProblem } from '../../toasts.ts';

/** Logs out, and asks first when the server has not been told everything yet. */
export function LogOut() {
  const { route } = useLocation();
  const isBusy = useSignal(false);

  async function goOut() {
    isBusy.value = true;
    try {
      await logOut();
      route('/', true);
    } catch (error) {
      sayProblem(error);
    } finally {
      isBusy.value = false;
    }
  }

  async function ask() {
    if (isBusy.value) return;
    isBusy.value = true;
    const waiting = await stillWaiting();
    isBusy.value = false;
    if (waiting.length === 0) return goOut();
    confirm({
      title: t('web.leaving.title'),
      text: textAbout(waiting),
      deed: t('web.leaving.deed'),
      not: t('web.leaving.stay'),
      onConfirm: () => void goOut(),
    });
  }

  return (
    <button class="btn btn-soft" type="button" aria-disabled={isBusy.value} onClick={() => void ask()}>
      <Icon of={logOutIcon} size={16} />
      {t('web.settings.logOut')}
    </button>
  );
}

/** How many sends and how many changes wait, and what becomes of them. */
function textAbout(waiting: Queued[]): string {
  const sends = waitingSends.peek().length;
  const changes = waiting.length - sends;
  return [
    sends > 0 && t('web.waiting.count', { count: sends }),
    changes > 0 && t('web.leaving.changes', { count: changes }),
    t('web.leaving.text'),
  ]
    .filter(Boolean)
    .join(' ');
}
