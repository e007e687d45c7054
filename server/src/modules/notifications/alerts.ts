import type { Alert, Closing } from '#shared/push-message.ts';
import type { Inbox } from '../sharing/inbox.ts';
import type { Delivery } from './deliveries-store.ts';
import type { Notices } from './notices.ts';
import type { Preferences } from './preferences.ts';
import * as store from './store.ts';

interface Needs {
  db: store.Db;
  notices: Notices;
  preferences: Pick<Preferences, 'of'>;
  inbox: Pick<Inbox, 'state'>;
}

export type Alerts = ReturnType<typeof createAlerts>;

/** Tags in one message: it must stay small. */
const MOST_TAGS = 40;
const LONGEST_TITLE = 120;
const LONGEST_MESSAGE = 200;

const PATHS = {
  share: '/inbox',
  request: '/friends',
  accepted: '/friends',
  watched: '/sent',
  security: '/settings',
} as const satisfies Record<store.Kind, string>;

/** What a push says, as of the moment at which it goes out: nothing when there is no need for it any more. */
export function createAlerts({ db, notices, preferences, inbox }: Needs) {
  const rowsOf = ({ user_id: userId, burst_id }: Delivery) =>
    burst_id === null ? [] : store.ofBursts(db, { userId, bursts: [burst_id] });

  return {
    async alertFor(delivery: Delivery): Promise<Alert | undefined> {
      const { user_id: userId, notification_id: only } = delivery;
      const unseen = (await rowsOf(delivery)).filter(
        (row) => row.seen_at === null && (only === null || row.id === only),
      );
      const [newest, ...others] = unseen;
      if (!newest) return undefined;
      const [notice, { hideDetails }, { unread }] = await Promise.all([
        notices.draw([newest, ...others]),
        preferences.of(userId),
        inbox.state(userId),
      ]);
      const isOne = others.length === 0;
      const tag = isOne ? newest.subject_id : newest.burst_id;
      const alert = {
        v: 1,
        type: 'alert',
        tag,
        kind: newest.kind,
        count: unseen.length,
        subjectId: isOne ? newest.subject_id : null,
        path: isOne && newest.kind === 'share' ? `/i/${newest.subject_id}` : PATHS[newest.kind],
        replaces: isOne ? [] : unseen.slice(0, MOST_TAGS).map((row) => row.subject_id),
        unread,
      } as const;
      if (hideDetails) return { ...alert, ...NOTHING };
      return {
        ...alert,
        from: notice.people.map(({ displayName }) => displayName),
        others: notice.otherPeople,
        titles: notice.titles.map((title) => title.slice(0, LONGEST_TITLE).toWellFormed()),
        message: notice.message?.slice(0, LONGEST_MESSAGE).toWellFormed() ?? null,
        media: notice.media?.kind ?? null,
        detail: notice.detail,
        security: notice.security,
        avatar: notice.people[0]?.avatarUrl ?? null,
        picture: isOne ? (notice.media?.picture ?? null) : null,
      };
    },

    async closingFor(delivery: Delivery): Promise<Closing | undefined> {
      const rows = await rowsOf(delivery);
      const seen = rows.filter((row) => row.seen_at !== null).map((row) => row.subject_id);
      const whole = seen.length === rows.length && delivery.burst_id !== null ? [delivery.burst_id] : [];
      const { unread } = await inbox.state(delivery.user_id);
      // The first names the topic: that of the alert which this takes the place of, where it has not arrived yet.
      const tags = rows.length === 1 ? [...seen, ...whole] : [...whole, ...seen];
      return { v: 1, type: 'close', tags: tags.slice(0, MOST_TAGS), unread };
    },
  };
}

const NOTHING = {
  from: [],
  others: 0,
  titles: [],
  message: null,
  media: null,
  detail: null,
  security: null,
  avatar: null,
  picture: null,
};
