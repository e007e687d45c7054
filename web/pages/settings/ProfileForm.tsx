import type { Person } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { changeProfile } from '../../profile.ts';
import { DisplayNameField } from '../../shell/DisplayNameField.tsx';
import { FormFailure } from '../../shell/FormFailure.tsx';
import { useForm, wrongFields } from '../../shell/use-form.ts';
import { UsernameField } from '../../shell/UsernameField.tsx';
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
  const isWrong = wrongFields(failure.value).includes('username');

  return (
    <form class="stack form" onSubmit={onSubmit}>
      <FormFailure
        failure={failure.value}
        but={isWrong ? ['USERNAME_TAKEN', 'VALIDATION_ERROR'] : ['USERNAME_TAKEN']}
      />
      <DisplayNameField value={values.displayName} />
      <UsernameField value={values.username} hint={t('web.settings.usernameHint')} failure={failure.value} />
      <button class="btn btn-primary" type="submit" aria-disabled={isBusy.value}>
        {t(isBusy.value ? 'web.loading' : 'web.settings.save')}
      </button>
    </form>
  );
}
