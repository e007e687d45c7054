import type { Schema } from './client.ts';
import type { Alert, NotificationKind } from './push-message.ts';

type Notice = Omit<Schema<'Notification'>, 'at' | 'seenAt' | 'deliveries'>;

const PATHS: Record<NotificationKind, string> = {
  share: '/inbox',
  request: '/friends',
  accepted: '/friends',
  watched: '/sent',
  security: '/settings',
};

/** What is pushed of what stands in the list of notifications. A picture is of one thing: several have none. */
export function alertOf(notice: Notice, unread: number): Alert {
  const { kind, count, people, titles, message, media, detail, security } = notice;
  const [first] = notice.subjectIds;
  const isOne = count === 1 && first !== undefined;
  return {
    v: 1,
    type: 'alert',
    tag: isOne ? first : notice.id,
    kind,
    count,
    from: people.map(({ displayName }) => displayName),
    others: notice.otherPeople,
    titles,
    message,
    media: media?.kind ?? null,
    detail,
    security,
    avatar: people[0]?.avatarUrl ?? null,
    picture: isOne ? (media?.picture ?? null) : null,
    path: isOne && kind === 'share' ? `/i/${first}` : PATHS[kind],
    subjectId: isOne ? first : null,
    replaces: isOne ? [] : notice.subjectIds,
    unread,
  };
}
