import { t } from '#shared/i18n/i18n.ts';
import { Composer } from './Composer.tsx';
import { Dialog } from './Dialog.tsx';
import { beingShared, type Target } from './share-target.ts';

/** Shares a link without leaving the page. */
export function ShareDialog({ target }: { target: Target }) {
  const close = () => (beingShared.value = null);
  return (
    <Dialog title={t('web.share.title')} onClose={close}>
      <Composer target={target} onSent={close} />
    </Dialog>
  );
}
