import type { Schema } from '#shared/client.ts';
import { currentLocale, t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { copyIcon, plusIcon } from '#ui/icons.ts';
import { copy } from '../copy.ts';
import { createInvite, revokeInvite } from '../friends.ts';
import { confirm } from '../shell/Confirmation.tsx';

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
      <button class="btn btn-soft" type="button" onClick={() => void createInvite()}>
        <Icon of={plusIcon} size={16} />
        {t('web.invites.create')}
      </button>
    </section>
  );
}

function InviteRow({ invite: { id, code, url, expiresAt, usedCount } }: { invite: Schema<'Invite'> }) {
  const ends = new Date(expiresAt).toLocaleDateString(currentLocale(), { dateStyle: 'medium' });
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
          {t('web.invites.ends', { date: ends })} {usedCount > 0 && t('web.invites.used', { count: usedCount })}
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
