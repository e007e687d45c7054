import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { copyIcon } from '#ui/icons.ts';
import { copy } from '../../copy.ts';
import { Dialog } from '../../shell/Dialog.tsx';

interface Props {
  token: string;
  onClose: () => void;
}

/** The only time that an access token is seen. */
export function NewToken({ token, onClose }: Props) {
  return (
    <Dialog title={t('web.tokens.newTitle')} onClose={onClose}>
      <p class="muted">{t('web.tokens.newText')}</p>
      <input
        class="input"
        readOnly
        dir="ltr"
        value={token}
        aria-label={t('web.tokens.token')}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div class="dialog-foot">
        <button class="btn btn-soft" type="button" onClick={() => void copy(token, t('web.copied'))}>
          <Icon of={copyIcon} size={16} />
          {t('web.tokens.copy')}
        </button>
        <button class="btn btn-primary" type="button" onClick={onClose}>
          {t('web.tokens.kept')}
        </button>
      </div>
    </Dialog>
  );
}
