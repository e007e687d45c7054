import { t } from '#shared/i18n/i18n.ts';
import { Avatar } from '#ui/Avatar.tsx';
import { relativeTime, shortDate } from '#ui/time.ts';
import type { Member } from '../../members.ts';
import { me } from '../../session.ts';
import { confirm } from '../../shell/confirm.ts';

interface Deeds {
  onSignOut: () => void;
  onSuspend: () => void;
  onRestore: () => void;
}

interface Props extends Deeds {
  member: Member;
  /** Milliseconds. */
  now: number;
}

/** A person, and what can be done to them. Oneself one can't lock out. */
export function MemberRow({ member, now, ...deeds }: Props) {
  const { id, displayName, username, email, role, suspendedAt, createdAt, lastSeenAt } = member;
  return (
    <li class="entry">
      <Avatar person={member} size={40} />
      <div class="entry-text">
        <b>
          <bdi dir="auto">{displayName}</bdi>
          {role === 'admin' && <span class="tag">{t('admin.isAdmin')}</span>}
          {suspendedAt !== null && <span class="tag tag-warn">{t('admin.isSuspended')}</span>}
        </b>
        <span class="hint">
          <bdi dir="ltr">@{username}</bdi>
          {email !== null && ' · '}
          <bdi dir="ltr">{email}</bdi>
        </span>
        <span class="hint">
          {t('admin.joined', { date: shortDate(createdAt) })}
          {' · '}
          {lastSeenAt === null ? t('admin.neverSeen') : t('admin.lastSeen', { time: relativeTime(lastSeenAt, now) })}
        </span>
      </div>
      {id !== me.value?.id && <Tools name={displayName} isSuspended={suspendedAt !== null} {...deeds} />}
    </li>
  );
}

interface ToolsProps extends Deeds {
  name: string;
  isSuspended: boolean;
}

function Tools({ name, isSuspended, onSignOut, onSuspend, onRestore }: ToolsProps) {
  const ask = (deed: 'signOut' | 'suspend', onConfirm: () => void) =>
    confirm({
      title: t(`admin.${deed}Title`, { name }),
      text: t(`admin.${deed}Text`),
      deed: t(`admin.${deed}`),
      onConfirm,
    });
  return (
    <div class="entry-tools">
      {isSuspended ? (
        <Tool deed="restore" name={name} onClick={onRestore} />
      ) : (
        <>
          <Tool deed="signOut" name={name} onClick={() => ask('signOut', onSignOut)} />
          <Tool deed="suspend" name={name} onClick={() => ask('suspend', onSuspend)} />
        </>
      )}
    </div>
  );
}

function Tool({ deed, name, onClick }: { deed: 'signOut' | 'suspend' | 'restore'; name: string; onClick: () => void }) {
  return (
    <button class="btn btn-sm" type="button" aria-label={t(`admin.${deed}Named`, { name })} onClick={onClick}>
      {t(`admin.${deed}`)}
    </button>
  );
}
