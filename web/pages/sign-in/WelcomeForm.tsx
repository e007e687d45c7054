import type { Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Field } from '#ui/views/Field.tsx';
import { useMeta } from '../../meta.ts';
import { FormFailure } from '../../shell/FormFailure.tsx';
import { useForm, wrongFields } from '../../shell/use-form.ts';

export type Newcomer = Record<'username' | 'displayName' | 'invite', string>;

interface Props {
  suggested: Schema<'ProvedIdentity'>;
  invite: string;
  onMake: (newcomer: Newcomer) => Promise<void>;
}

/** Asks under which name somebody wants to be here; it begins with what the identity provider calls them. */
export function WelcomeForm({ suggested, invite, onMake }: Props) {
  const { values, isBusy, failure, onSubmit } = useForm(
    { username: suggested.username ?? '', displayName: suggested.displayName ?? '', invite },
    onMake,
  );
  const needsInvite = useMeta()?.signup === 'invite';
  const code = failure.value?.code;
  const isWrong = wrongFields(failure.value).includes('username');

  return (
    <form class="stack form" onSubmit={onSubmit}>
      <p class="muted">{t('web.welcome.text')}</p>
      <FormFailure
        failure={failure.value}
        but={['USERNAME_TAKEN', 'INVITE_REQUIRED', ...(isWrong ? (['VALIDATION_ERROR'] as const) : [])]}
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
        hint={t('web.usernameHint')}
        error={code === 'USERNAME_TAKEN' ? t('problem.USERNAME_TAKEN') : isWrong ? t('web.usernameWrong') : undefined}
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
      {(needsInvite || code === 'INVITE_REQUIRED') && (
        <Field
          label={t('web.invite.code')}
          value={values.invite.value}
          onInput={(text) => (values.invite.value = text)}
          name="invite"
          required
          maxLength={100}
          autoComplete="off"
          error={code === 'INVITE_REQUIRED' ? t('problem.INVITE_REQUIRED') : undefined}
        />
      )}
      <button class="btn btn-primary btn-block" type="submit" aria-disabled={isBusy.value}>
        {t(isBusy.value ? 'web.loading' : 'web.signUp')}
      </button>
    </form>
  );
}
