import type { Signal } from '@preact/signals';
import type { ApiError } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Field } from '#ui/views/Field.tsx';
import { DisplayNameField } from '../../shell/DisplayNameField.tsx';
import { FormFailure } from '../../shell/FormFailure.tsx';
import { PasswordField } from '../../shell/PasswordField.tsx';
import { useForm, wrongFields } from '../../shell/use-form.ts';
import { UsernameField } from '../../shell/UsernameField.tsx';
import { InviteField } from './InviteField.tsx';

export type Account = Record<'username' | 'displayName' | 'email' | 'password' | 'invite' | 'adminCode', string>;

/** Refusals that a field says itself. */
const OWN: ApiError['code'][] = ['USERNAME_TAKEN', 'PASSWORD_TOO_COMMON', 'INVITE_REQUIRED', 'INVALID_ADMIN_CODE'];

interface Props {
  invite: string;
  needsInvite: boolean;
  adminCode: string;
  /** Whether they say that they have the administrator's code, which opens every door. */
  hasCode: Signal<boolean>;
  onMake: (account: Account) => Promise<void>;
}

/** Asks for what an account needs, a username and a password, and for what is good to have. */
export function SignUpForm({ invite, needsInvite, adminCode, hasCode, onMake }: Props) {
  const { values, isBusy, failure, onSubmit } = useForm(
    { username: '', displayName: '', email: '', password: '', invite, adminCode },
    onMake,
  );
  const code = failure.value?.code;
  const isWrong = (field: string) => wrongFields(failure.value).includes(field);
  const mustBeInvited = needsInvite && !hasCode.value;
  const asksInvite = mustBeInvited || code === 'INVITE_REQUIRED' || code === 'INVITE_NOT_FOUND';

  return (
    <form class="card stack form" onSubmit={onSubmit}>
      <FormFailure
        failure={failure.value}
        but={isWrong('username') || isWrong('email') ? [...OWN, 'VALIDATION_ERROR'] : OWN}
      />
      <UsernameField value={values.username} hint={t('web.usernameHint')} failure={failure.value} />
      <DisplayNameField value={values.displayName} />
      <Field
        label={t('web.emailOptional')}
        value={values.email.value}
        onInput={(text) => (values.email.value = text)}
        type="email"
        name="email"
        maxLength={254}
        autoComplete="email"
        hint={t('web.emailHint')}
        error={isWrong('email') ? t('web.emailWrong') : undefined}
      />
      <PasswordField
        value={values.password}
        isNew
        error={code === 'PASSWORD_TOO_COMMON' ? t('problem.PASSWORD_TOO_COMMON') : undefined}
      />
      {asksInvite && <InviteField value={values.invite} required={mustBeInvited} failure={failure.value} />}
      {hasCode.value && (
        <Field
          label={t('web.signUp.adminCode')}
          value={values.adminCode.value}
          onInput={(text) => (values.adminCode.value = text)}
          name="admin-code"
          required
          maxLength={100}
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          hint={t('web.signUp.adminCodeHint')}
          error={code === 'INVALID_ADMIN_CODE' ? t('problem.INVALID_ADMIN_CODE') : undefined}
        />
      )}
      <button class="btn btn-primary btn-block" type="submit" aria-disabled={isBusy.value}>
        {t(isBusy.value ? 'web.loading' : 'web.signUp')}
      </button>
      {!hasCode.value && (
        <button class="btn btn-ghost btn-block" type="button" onClick={() => (hasCode.value = true)}>
          {t('web.signUp.haveCode')}
        </button>
      )}
    </form>
  );
}
