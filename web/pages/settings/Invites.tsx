import { useSignal } from '@preact/signals';
import type { Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { copyIcon, qrCodeIcon, share2Icon } from '#ui/icons.ts';
import { shortDate } from '#ui/time.ts';
import { copy } from '../../copy.ts';
import { revokeInvite } from '../../friends.ts';
import { lazily } from '../../lazily.tsx';
import { confirm } from '../../shell/confirm.ts';
import { InviteMaking } from './InviteMaking.tsx';

const QrCode = lazily(() => import('../../shell/QrCode.tsx').then(({ QrCode }) => QrCode));

/** Links that make friends with whoever opens them. */
export function Invites({ invites }: { invites: Schema<'Invite'>[] }) {
  const [newest, ...older] = invites;
  return (
    <section class="card stack" aria-labelledby="invites">
      <h2 id="invites">{t('web.invites.title')}</h2>
      <p class="muted">{t('web.invites.text')}</p>
      {newest && <InviteRow invite={newest} isMain />}
      {older.length > 0 && (
        <details class="limits">
          <summary>{t('web.invites.more', { count: older.length })}</summary>
          <ul class="invites">
            {older.map((invite) => (
              <li key={invite.id}>
                <InviteRow invite={invite} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <InviteMaking />
    </section>
  );
}

interface RowProps {
  invite: Schema<'Invite'>;
  /** Whether it is the one to send now. */
  isMain?: boolean;
}

function InviteRow({ invite: { id, code, url, expiresAt, usedCount, maxUses }, isMain = false }: RowProps) {
  const hasQr = useSignal(false);
  return (
    <div class="invite">
      <input
        class="input"
        readOnly
        dir="ltr"
        value={url}
        aria-label={t('web.invites.link')}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <span class="hint">
        {t('web.invites.ends', { date: shortDate(expiresAt) })}{' '}
        {usedCount > 0 && t('web.invites.used', { count: usedCount })}{' '}
        {maxUses !== null && t('web.invites.usesLeft', { count: maxUses - usedCount })}
      </span>
      <div class="row wrap">
        <button
          class={isMain ? 'btn btn-primary btn-sm' : 'btn btn-soft btn-sm'}
          type="button"
          onClick={() => void copy(url, t('web.done.copied'))}
        >
          <Icon of={copyIcon} size={14} />
          {t('web.invites.copy')}
        </button>
        {'share' in navigator && (
          <button class="btn btn-soft btn-sm" type="button" onClick={() => void handOver(url)}>
            <Icon of={share2Icon} size={14} />
            {t('web.invites.share')}
          </button>
        )}
        <button
          class="btn btn-soft btn-sm"
          type="button"
          aria-expanded={hasQr.value}
          onClick={() => (hasQr.value = !hasQr.value)}
        >
          <Icon of={qrCodeIcon} size={14} />
          {t('web.invites.qr')}
        </button>
        <button
          class="btn btn-ghost btn-sm"
          type="button"
          aria-label={t('web.invites.revokeCode', { code })}
          onClick={() =>
            confirm({
              title: t('web.invites.revokeTitle'),
              text: t('web.invites.revokeText', { code }),
              deed: t('web.invites.revoke'),
              onConfirm: () => void revokeInvite(id),
            })
          }
        >
          {t('web.invites.revoke')}
        </button>
      </div>
      {hasQr.value && <QrCode text={url} label={t('web.invites.qrLabel')} />}
    </div>
  );
}

/** To another app, by the device's own sheet. Whoever closes it without choosing one knows. */
const handOver = (url: string) => navigator.share({ title: t('web.invites.title'), url }).catch(() => undefined);
