import type { ComponentChildren } from 'preact';
import { alertText } from '#shared/alert-text.ts';
import type { Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Avatar } from '../Avatar.tsx';
import { called } from '../called.ts';
import { Icon } from '../Icon.tsx';
import { keyRoundIcon } from '../icons.ts';
import { fullTime, relativeTime } from '../time.ts';

export type Notification = Schema<'Notification'>;

const PLACES = {
  share: '/inbox',
  request: '/friends',
  accepted: '/friends',
  watched: '/sent',
  security: '/settings#events',
} as const satisfies Record<Notification['kind'], string>;

interface Props {
  of: Notification;
  /** Milliseconds. */
  now: number;
  /** Where the dashboard is, for pages that are no part of it. */
  server?: string;
  /** In a list with one Tab stop: whether this row is it. */
  isCurrent?: boolean;
  /** Said after the time. */
  children?: ComponentChildren;
  /** What can be done about it. */
  tools?: ComponentChildren;
}

/** What happened, and when. Leads to where it can be looked at. */
export function NotificationRow({ of: note, now, server, isCurrent, children, tools }: Props) {
  const [person] = note.people;
  const { title, body } = alertText({
    ...note,
    from: note.people.map(called),
    others: note.otherPeople,
    media: note.media?.kind ?? null,
  });
  const isElsewhere = server !== undefined;
  return (
    <li class="entry" data-id={note.id} data-unread={note.seenAt === null}>
      {person ? (
        <Avatar person={person} size={40} />
      ) : (
        <span class="avatar" style={{ '--size': '40px' }}>
          <Icon of={keyRoundIcon} size={20} />
        </span>
      )}
      <div class="entry-text">
        <a
          class="note-title"
          href={(server ?? '') + pathOf(note)}
          {...(isElsewhere && { target: '_blank', rel: 'noreferrer' })}
          {...(isCurrent !== undefined && { tabIndex: isCurrent ? 0 : -1 })}
        >
          {note.seenAt === null && (
            <>
              <i class="dot" />
              <span class="sr-only">{t('notes.new')} </span>
            </>
          )}
          <bdi dir="auto">{title}</bdi>
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
          {children}
        </span>
      </div>
      {tools}
    </li>
  );
}

function pathOf({ kind, count, subjectIds: [only] }: Notification): string {
  return kind === 'share' && count === 1 && only !== undefined ? `/i/${only}` : PLACES[kind];
}
