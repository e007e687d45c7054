import { data } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Field } from '#ui/views/Field.tsx';
import { anyone } from '../../session.ts';
import { FormFailure } from '../../shell/FormFailure.tsx';
import { useForm } from '../../shell/use-form.ts';

/** Has a link sent; whether the address is anybody's is not said. */
export function ResetAsk({ onAsked }: { onAsked: () => void }) {
  const { values, isBusy, failure, onSubmit } = useForm({ email: '' }, async ({ email }) => {
    await data(anyone.POST('/api/v1/auth/reset', { body: { email: email.trim() } }));
    onAsked();
  });

  return (
    <form class="card stack form" onSubmit={onSubmit}>
      <p class="muted">{t('web.reset.how')}</p>
      <FormFailure failure={failure.value} />
      <Field
        label={t('web.email')}
        value={values.email.value}
        onInput={(text) => (values.email.value = text)}
        type="email"
        name="email"
        required
        maxLength={254}
        autoComplete="email"
      />
      <button class="btn btn-primary btn-block" type="submit" aria-disabled={isBusy.value}>
        {t(isBusy.value ? 'web.loading' : 'web.reset.send')}
      </button>
    </form>
  );
}
