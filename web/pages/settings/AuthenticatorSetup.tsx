import type { Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { copyIcon } from '#ui/icons.ts';
import { Field } from '#ui/views/Field.tsx';
import { copy } from '../../copy.ts';
import { lazily } from '../../lazily.tsx';
import { CodeField } from '../../shell/CodeField.tsx';
import { Dialog } from '../../shell/Dialog.tsx';
import { FormFailure } from '../../shell/FormFailure.tsx';
import { useForm } from '../../shell/use-form.ts';

const QrCode = lazily(() => import('../../shell/QrCode.tsx').then(({ QrCode }) => QrCode));

interface Props {
  totp: Schema<'NewTotp'>;
  onCode: (code: string) => Promise<void>;
  onClose: () => void;
}

/** Gives the key to the app, and takes the first code from it. */
export function AuthenticatorSetup({ totp: { secret, uri }, onCode, onClose }: Props) {
  const { values, isBusy, failure, onSubmit } = useForm({ code: '' }, ({ code }) => onCode(code));
  const isWrong = failure.value?.code === 'WRONG_CODE';
  return (
    <Dialog title={t('web.totp.keyTitle')} onClose={onClose}>
      <form class="stack form" onSubmit={onSubmit}>
        <p class="muted">{t('web.totp.keyText')}</p>
        <QrCode text={uri} label={t('web.totp.qr')} />
        <Field label={t('web.totp.key')} value={grouped(secret)} onInput={() => undefined} readOnly />
        <p class="row wrap">
          <button class="btn btn-soft btn-sm" type="button" onClick={() => void copy(secret, t('web.copied'))}>
            <Icon of={copyIcon} size={14} />
            {t('web.totp.copy')}
          </button>
          <a class="btn btn-soft btn-sm" href={uri}>
            {t('web.totp.open')}
          </a>
        </p>
        <FormFailure failure={failure.value} but={['WRONG_CODE']} />
        <CodeField
          label={t('web.totp.code')}
          value={values.code}
          error={isWrong ? t('problem.WRONG_CODE') : undefined}
        />
        <div class="dialog-foot">
          <button class="btn btn-soft" type="button" onClick={onClose}>
            {t('web.cancel')}
          </button>
          <button class="btn btn-primary" type="submit" aria-disabled={isBusy.value}>
            {t(isBusy.value ? 'web.loading' : 'web.totp.turnOn')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** In fours, as it is easier to type. */
const grouped = (secret: string) => secret.replace(/(.{4})(?=.)/g, '$1 ');
