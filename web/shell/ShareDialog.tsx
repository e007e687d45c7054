import { t } from '#shared/i18n/i18n.ts';
import { lazily } from '../lazily.tsx';
import { Dialog } from './Dialog.tsx';
import { beingShared } from './share-target.ts';

const Composer = lazily(() => import('./Composer.tsx').then(({ Composer }) => Composer));

/** Shares a link without leaving the page. */
export function ShareDialog() {
  const target = beingShared.value;
  if (!target) return null;
  const close = () => (beingShared.value = null);
  return (
    <Dialog title={t('web.share.title')} onClose={close}>
      <Composer target={target} onSent={close} />
    </Dialog>
  );
}
