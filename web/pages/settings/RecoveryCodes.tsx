import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { copyIcon, downloadIcon } from '#ui/icons.ts';
import { copy } from '../../copy.ts';
import { Dialog } from '../../shell/Dialog.tsx';

interface Props {
  codes: string[];
  onClose: () => void;
}

/** The only time that recovery codes are seen. */
export function RecoveryCodes({ codes, onClose }: Props) {
  const text = codes.join('\n');
  return (
    <Dialog title={t('web.recovery.title')} onClose={onClose}>
      <div class="stack">
        <p class="muted">{t('web.recovery.text')}</p>
        <ol class="codes" dir="ltr" aria-label={t('web.recovery.title')}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
        <p class="row wrap">
          <button class="btn btn-soft btn-sm" type="button" onClick={() => void copy(text, t('web.copied'))}>
            <Icon of={copyIcon} size={14} />
            {t('web.recovery.copy')}
          </button>
          <a
            class="btn btn-soft btn-sm"
            href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`}
            download="watchthis-recovery-codes.txt"
          >
            <Icon of={downloadIcon} size={14} />
            {t('web.recovery.download')}
          </a>
        </p>
        <div class="dialog-foot">
          <button class="btn btn-primary" type="button" onClick={onClose}>
            {t('web.recovery.kept')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
