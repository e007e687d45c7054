import { alertText } from '#shared/alert-text.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Avatar } from '#ui/Avatar.tsx';
import { Icon } from '#ui/Icon.tsx';
import { keyRoundIcon } from '#ui/icons.ts';
import { fullTime, relativeTime } from '#ui/time.ts';
import type { Notification } from '../notifications.ts';

const PLACES = {
  share: '/inbox',
  request: '/friends',
  accepted: '/friends',
  watched: '/sent',
  security: '/settings#events',
} as const satisfies Record<Notification['kind'], string>;

/** What happened, when, and what became of alerts and mails about it. Leads to where it can be looked at. */
export function NotificationRow({ of: note, now }: { of: Notification; now: number }) {
  const [person] = note.people;
  const { title, body } = alertText({
    ...note,
    from: note.people.map(({ displayName }) => displayName),
    others: note.otherPeople,
    media: note.media?.kind ?? null,
  });
  const [only] = note.subjectIds;
  const href = note.kind === 'share' && note.count === 1 && only ? `/i/${only}` : PLACES[note.kind];
  return (
    <li class="entry">
      {person ? <Avatar person={person} size={40} /> : <Icon of={keyRoundIcon} size={24} />}
      <div class="entry-text">
        <a class="note-title" href={href}>
          {note.seenAt === null && <span class="sr-only">{t('notes.new')} </span>}
          <b>
            <bdi dir="auto">{title}</bdi>
          </b>
        </a>
        {body !== '' && (
          <span class="note-body">
            <bdi dir="auto">{body}</bdi>
          </span>
        )}
        <span class="hint">
          <time dateTime={note.at} title={fullTime(note.at)}>
            {relativeTime(note.at, now)}
          </time>
          {deliveriesOf(note).map((text) => ` · ${text}`)}
        </span>
      </div>
    </li>
  );
}

function deliveriesOf({ deliveries }: Notification): string[] {
  const sent = (channel: 'push' | 'mail') =>
    deliveries.filter((one) => one.channel === channel && one.state === 'sent').length;
  const failed = deliveries.find(({ state }) => state === 'failed');
  return [
    ...(['push', 'mail'] as const).flatMap((channel) =>
      sent(channel) > 0 ? [t(`notes.${channel}`, { count: sent(channel) })] : [],
    ),
    ...(failed ? [t('notes.failed', { error: failed.error ?? '' })] : []),
  ];
}
