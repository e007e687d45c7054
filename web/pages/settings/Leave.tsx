import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { currentLocale, t } from '#shared/i18n/i18n.ts';
import { leave } from '../../profile.ts';
import { Dialog } from '../../shell/Dialog.tsx';
import { FormFailure } from '../../shell/FormFailure.tsx';
import { Proof } from '../../shell/Proof.tsx';
import { useForm } from '../../shell/use-form.ts';
import { say } from '../../toasts.ts';

/** The way out, which asks for the password and can be undone for two weeks. */
export function Leave() {
  const isAsking = useSignal(false);
  return (
    <section class="card stack" aria-labelledby="leave">
      <h2 id="leave">{t('web.leave.title')}</h2>
      <p class="muted">{t('web.leave.text')}</p>
      <p>
        <button class="btn btn-danger" type="button" onClick={() => (isAsking.value = true)}>
          {t('web.leave.deed')}
        </button>
      </p>
      {isAsking.value && (
        <Dialog title={t('web.leave.question')} onClose={() => (isAsking.value = false)}>
          <LeaveForm />
        </Dialog>
      )}
    </section>
  );
}

function LeaveForm() {
  const { route } = useLocation();
  const { values, isBusy, failure, onSubmit } = useForm({ password: '' }, async ({ password }) => {
    const until = await leave(password);
    say(t('web.leave.done', { date: dateOf(until) }));
    route('/', true);
  });
  return (
    <form class="stack form" onSubmit={onSubmit}>
      <FormFailure failure={failure.value} but={['WRONG_PASSWORD']} />
      <p class="muted">{t('web.leave.text')}</p>
      <Proof password={values.password} failure={failure.value} />
      <button class="btn btn-danger btn-block" type="submit" aria-disabled={isBusy.value}>
        {t(isBusy.value ? 'web.loading' : 'web.leave.deed')}
      </button>
    </form>
  );
}

const dateOf = (time: string): string => new Date(time).toLocaleDateString(currentLocale(), { dateStyle: 'long' });
