import type { Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { copyIcon } from '#ui/icons.ts';
import { shortDate } from '#ui/time.ts';
import { copy } from '../../copy.ts';
import { revokeInvite } from '../../friends.ts';
import { confirm } from '../../shell/confirm.ts';
import { InviteMaking } from './InviteMaking.tsx';

/** Links that make friends with whoever opens them. */
export function Invites({ invites }: { invites: Schema<'Invite'>[] }) {
  return (
    <section class="card stack" aria-labelledby="invites">
      <h2 id="invites">{t('web.invites.title')}</h2>
      <p class="muted">{t('web.invites.text')}</p>
      {invites.length > 0 && (
        <ul class="stack">
          {invites.map((invite) => (
            <InviteRow key={invite.id} invite={invite} />
          ))}
        </ul>
      )}
      <InviteMaking />
    </section>
  );
}

function InviteRow({ invite: { id, code, url, expiresAt, usedCount, maxUses } }: { invite: Schema<'Invite'> }) {
  return (
    <li class="invite">
      <input
        class="input"
        readOnly
        dir="ltr"
        value={url}
        aria-label={t('web.invites.link')}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div class="row wrap">
        <span class="hint grow">
          {t('web.invites.ends', { date: shortDate(expiresAt) })}{' '}
          {usedCount > 0 && t('web.invites.used', { count: usedCount })}{' '}
          {maxUses !== null && t('web.invites.usesLeft', { count: maxUses - usedCount })}
        </span>
        <button class="btn btn-primary btn-sm" type="button" onClick={() => void copy(url, t('web.done.copied'))}>
          <Icon of={copyIcon} size={14} />
          {t('web.invites.copy')}
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
    </li>
  );
}
