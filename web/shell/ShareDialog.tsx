import { useEffect } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import { lazily } from '../lazily.tsx';
import { Dialog } from './Dialog.tsx';
import { beingShared } from './share-target.ts';

const load = () => import('./Composer.tsx').then(({ Composer }) => Composer);
const Composer = lazily(load);

/** Shares a link without leaving the page. */
export function ShareDialog() {
  const target = beingShared.value;

  // So that it is there when it is wanted; should that fail, it is tried again then.
  useEffect(() => void load().catch(() => undefined), []);

  if (!target) return null;
  const close = () => (beingShared.value = null);
  return (
    <Dialog title={t('web.share.title')} onClose={close}>
      <Composer target={target} onSent={close} />
    </Dialog>
  );
}
