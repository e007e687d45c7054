import type { Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { useMeta } from '../../meta.ts';
import { DisplayNameField } from '../../shell/DisplayNameField.tsx';
import { FormFailure } from '../../shell/FormFailure.tsx';
import { useForm, wrongFields } from '../../shell/use-form.ts';
import { UsernameField } from '../../shell/UsernameField.tsx';
import { InviteField } from './InviteField.tsx';

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
      <UsernameField value={values.username} hint={t('web.usernameHint')} failure={failure.value} />
      <DisplayNameField value={values.displayName} />
      {(needsInvite || code === 'INVITE_REQUIRED') && (
        <InviteField value={values.invite} required failure={failure.value} />
      )}
      <button class="btn btn-primary btn-block" type="submit" aria-disabled={isBusy.value}>
        {t(isBusy.value ? 'web.loading' : 'web.signUp')}
      </button>
    </form>
  );
}
