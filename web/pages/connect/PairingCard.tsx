import { useSignal } from '@preact/signals';
import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { type IconNode, puzzleIcon, terminalIcon } from '#ui/icons.ts';
import { relativeTime } from '#ui/time.ts';
import { me } from '../../session.ts';

export interface Pairing {
  name: string;
  kind: 'extension' | 'program';
  createdAt: string;
}

interface Props {
  code: string;
  pairing: Pairing;
  onDecide: (approve: boolean) => Promise<void>;
}

const ICONS: Record<Pairing['kind'], IconNode> = {
  extension: puzzleIcon,
  program: terminalIcon,
};

/** Shows what asks to be connected, and lets its owner say yes or no. */
export function PairingCard({ code, pairing, onDecide }: Props) {
  const isBusy = useSignal(false);

  async function decide(approve: boolean) {
    if (isBusy.value) return;
    isBusy.value = true;
    await onDecide(approve);
    isBusy.value = false;
  }

  return (
    <div class="pairing">
      <span class="pairing-icon" aria-hidden="true">
        <Icon of={ICONS[pairing.kind]} size={28} />
      </span>
      <h2>
        <bdi dir="auto">{pairing.name}</bdi>
      </h2>
      <p class="muted">
        {t(pairing.kind === 'extension' ? 'web.connect.extension' : 'web.connect.program', {
          name: me.value?.displayName ?? '',
        })}{' '}
        {t('web.connect.asked', { when: relativeTime(pairing.createdAt, Date.now()) })}
      </p>
      <p class="code" dir="ltr" aria-label={t('web.connect.code')}>
        {code.toUpperCase()}
      </p>
      <p class="hint">{t('web.connect.compare')}</p>
      <div class="row wrap centred">
        <button class="btn btn-soft" type="button" aria-disabled={isBusy.value} onClick={() => void decide(false)}>
          {t('web.connect.refuse')}
        </button>
        <button class="btn btn-primary" type="button" aria-disabled={isBusy.value} onClick={() => void decide(true)}>
          {t('web.connect.connect')}
        </button>
      </div>
    </div>
  );
}
