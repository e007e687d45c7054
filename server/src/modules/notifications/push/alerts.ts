import { alertOf } from '#shared/alert-of.ts';
import type { Alert, Closing } from '#shared/push-message.ts';
import type { Inbox } from '../../sharing/inbox.ts';
import type { Delivery } from '../delivery/deliveries-store.ts';
import type { Notices } from '../notices.ts';
import type { Preferences } from '../preferences/preferences.ts';
import * as store from '../store.ts';

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
      const whole = alertOf(notice, unread);
      const alert = { ...whole, replaces: whole.replaces.slice(0, MOST_TAGS) };
      if (hideDetails) return { ...alert, ...NOTHING };
      return {
        ...alert,
        titles: alert.titles.map((title) => title.slice(0, LONGEST_TITLE).toWellFormed()),
        message: alert.message?.slice(0, LONGEST_MESSAGE).toWellFormed() ?? null,
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
