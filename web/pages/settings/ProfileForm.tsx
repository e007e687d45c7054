import type { Person } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Field } from '#ui/views/Field.tsx';
import { changeProfile } from '../../profile.ts';
import { FormFailure } from '../../shell/FormFailure.tsx';
import { useForm, wrongFields } from '../../shell/use-form.ts';
import { say } from '../../toasts.ts';

/** Changes what one is called. */
export function ProfileForm({ person }: { person: Person }) {
  const { values, isBusy, failure, onSubmit } = useForm(
    { displayName: person.displayName, username: person.username },
    async ({ displayName, username }) => {
      await changeProfile({ displayName: displayName.trim() || username, username });
      say(t('web.done.saved'));
    },
  );
  const code = failure.value?.code;
  const isWrong = wrongFields(failure.value).includes('username');
  const usernameError =
    code === 'USERNAME_TAKEN' ? t('problem.USERNAME_TAKEN') : isWrong ? t('web.usernameWrong') : undefined;

  return (
    <form class="stack form" onSubmit={onSubmit}>
      <FormFailure
        failure={failure.value}
        but={isWrong ? ['USERNAME_TAKEN', 'VALIDATION_ERROR'] : ['USERNAME_TAKEN']}
      />
      <Field
        label={t('web.displayName')}
        value={values.displayName.value}
        onInput={(text) => (values.displayName.value = text)}
        name="name"
        maxLength={60}
        autoComplete="name"
        hint={t('web.displayNameHint')}
      />
      <Field
        label={t('web.username')}
        value={values.username.value}
        onInput={(text) => (values.username.value = text)}
        name="username"
        required
        maxLength={30}
        autoComplete="username"
        autoCapitalize="none"
        spellcheck={false}
        hint={t('web.settings.usernameHint')}
        error={usernameError}
      />
      <button class="btn btn-primary" type="submit" aria-disabled={isBusy.value}>
        {t(isBusy.value ? 'web.loading' : 'web.settings.save')}
      </button>
    </form>
  );
}
