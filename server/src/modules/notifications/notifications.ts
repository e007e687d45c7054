import type { Outbox } from '../../events.ts';
import { timeOf, type Clock } from '../../kernel/clock.ts';
import { holdNames, type Write } from '../../kernel/database/database.ts';
import { newId } from '../../kernel/id.ts';
import type { Mail } from '../../kernel/mail.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Deliveries, NewDelivery } from './delivery/deliveries.ts';
import * as planned from './delivery/deliveries-store.ts';
import { quietEnd, wants, type Channel, type Preferences, type PreferencesView } from './preferences/preferences.ts';
import { nextDigest } from './preferences/quiet-hours.ts';
import { takesSilentPushes } from './push/push-endpoint.ts';
import type { Subscriptions } from './push/subscriptions.ts';
import type { Subscription } from './push/subscriptions-store.ts';
import * as store from './store.ts';

interface Needs {
  db: store.Db;
  write: Write<store.NotificationsTables>;
  outbox: Outbox;
  clock: Clock;
  accounts: Pick<Accounts, 'emailOf'>;
  mail: Pick<Mail, 'isOn'>;
  preferences: Preferences;
  subscriptions: Pick<Subscriptions, 'reachable'>;
  deliveries: Pick<Deliveries, 'plan' | 'reschedule'>;
}

/** Something that happened, and whom it concerns. */
export interface News {
  userId: string;
  kind: store.Kind;
  subjectId: string;
  /** Who did it. */
  actorId: string | null;
  /** Which security event; of a share, when it came back, of an answer, since when they are friends: each time is news. */
  detail?: string;
}

export type Notifications = ReturnType<typeof createNotifications>;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
/** Of one kind, what follows each other within this is one burst. */
const BURST = MINUTE;
/** So many of a burst have alerts of their own; what comes after is told in one, which stands for them too. */
const SINGLE_ALERTS = 3;
/** For more of a burst to come, before it is told. */
const GATHERING = 5 * SECOND;
/** What is seen within this is not mailed. */
const MAIL_PATIENCE = 10 * MINUTE;
const BURSTING: readonly store.Kind[] = ['share', 'watched'];
/** The queue of mails; push services have theirs by name. */
const MAIL_SERVER = 'mail server';

/** Notes what people should hear of, plans how they are told, and ends that where they have seen it. */
export function createNotifications(needs: Needs) {
  const { db, write, outbox, clock, accounts, mail, preferences, subscriptions, deliveries } = needs;

  /** Tells of something once, however often it is called. */
  async function note(news: News): Promise<void> {
    const { userId, kind, actorId } = news;
    const chosen = await preferences.of(userId);
    const isWanted = (['live', 'push', 'mail'] as Channel[]).some((channel) => wants(chosen, kind, channel));
    if (!isWanted || (actorId !== null && (await preferences.isMuted(userId, actorId)))) return;
    const browsers = wants(chosen, kind, 'push') ? await subscriptions.reachable(userId) : [];
    const isMailed = mail.isOn && wants(chosen, kind, 'mail') && (await accounts.emailOf(userId)) !== undefined;
    await write(async (tx) => {
      await holdNames(tx, [`notifications:${userId}`]);
      const row = await keep(tx, news, chosen);
      if (!row) return;
      await planPushes(tx, row, browsers, chosen);
      if (isMailed) await planMail(tx, row, chosen);
      await outbox.publish(tx, { type: 'NOTIFIED', userId, burstId: row.burst_id });
    });
  }

  async function keep(tx: store.Db, news: News, chosen: PreferencesView): Promise<store.Row | undefined> {
    const { userId, kind, subjectId, actorId, detail } = news;
    const id = newId();
    // What comes in quiet hours is told together when they end.
    const since = timeOf(clock.ms() - (quietEnd(chosen, clock.ms()) === undefined ? BURST : DAY));
    const burst = BURSTING.includes(kind) ? await store.latestUnseen(tx, { userId, kind, since }) : undefined;
    const row: store.Row = {
      id,
      user_id: userId,
      kind,
      subject_id: subjectId,
      actor_id: actorId,
      detail: detail ?? null,
      burst_id: burst?.burst_id ?? id,
      created_at: clock.now(),
      seen_at: null,
      mailed_at: null,
      gone_at: null,
    };
    if (detail !== undefined) await store.forgetOther(tx, { userId, kind, subjectId, detail });
    return (await store.insert(tx, row)) ? row : undefined;
  }

  async function planPushes(tx: store.Db, row: store.Row, browsers: Subscription[], chosen: PreferencesView) {
    const { id, user_id: userId, burst_id: burstId } = row;
    const quiet = row.kind === 'security' ? undefined : quietEnd(chosen, clock.ms());
    const together = await store.ofBursts(tx, { userId, bursts: [burstId] });
    const isTogether = quiet !== undefined || together.length > SINGLE_ALERTS;
    const plans: NewDelivery[] = [];
    for (const { id: subscriptionId, endpoint } of browsers) {
      const same = { userId, purpose: 'alert', burstId, subscriptionId } as const;
      if (isTogether && (await planned.isPlanned(tx, same))) continue;
      plans.push({
        ...push('alert', { userId, burstId, subscriptionId, host: new URL(endpoint).hostname }),
        notification_id: isTogether ? null : id,
        dueAt: quiet ?? clock.ms() + (isTogether ? GATHERING : 0),
      });
    }
    await deliveries.plan(tx, plans);
  }

  /** One mail says all that is new; security events have their own, at once. */
  async function planMail(tx: store.Db, { user_id: userId, burst_id, kind }: store.Row, chosen: PreferencesView) {
    const purpose = kind === 'security' ? 'security' : 'news';
    const mailed = { user_id: userId, channel: 'mail', purpose, host: MAIL_SERVER } as const;
    if (purpose === 'security') return deliveries.plan(tx, [{ ...mailed, burst_id }]);
    const { digest, timeZone } = chosen;
    const now = clock.ms();
    const dueAt = digest === 'off' ? now + MAIL_PATIENCE : nextDigest(digest, timeZone, now);
    // It may have been planned before somebody chose otherwise.
    if (await deliveries.reschedule(tx, { userId, dueAt, later: digest !== 'off' })) return;
    await deliveries.plan(tx, [{ ...mailed, dueAt }]);
  }

  /** Part of a transaction: closes alerts wherever they may be shown. Without ids, of all that is there. */
  async function see(tx: store.Db, userId: string, ids?: string[]): Promise<void> {
    if (ids?.length === 0) return;
    const bursts = await store.see(tx, { userId, ids, now: clock.now() });
    if (bursts.length === 0) return;
    const plans: NewDelivery[] = [];
    for (const { burst_id: burstId, subscription_id: subscriptionId, host } of await planned.shownOn(tx, bursts)) {
      if (!takesSilentPushes(host)) continue;
      if (await planned.isPlanned(tx, { userId, purpose: 'close', burstId, subscriptionId })) continue;
      plans.push(push('close', { userId, burstId, subscriptionId, host }));
    }
    await deliveries.plan(tx, plans);
    await outbox.publish(tx, { type: 'NOTIFICATIONS_SEEN', userId, burstIds: bursts });
  }

  return {
    note,

    /** They have looked at these, wherever that was. */
    seen: (userId: string, ids: string[]): Promise<void> => write((tx) => see(tx, userId, ids)),

    /** They have looked at these in the list of notifications, or at all that is there. */
    async see(userId: string, bursts: string[] | undefined): Promise<void> {
      const rows = bursts && (await store.ofBursts(db, { userId, bursts }));
      const ids = rows?.map(({ id }) => id);
      await write((tx) => see(tx, userId, ids));
    },

    /** There is nothing to look at any more. */
    async takeBack(row: store.Row): Promise<void> {
      await write(async (tx) => {
        await store.takeBack(tx, { id: row.id, now: clock.now() });
        await see(tx, row.user_id, [row.id]);
      });
    },
  };
}

interface Where {
  userId: string;
  burstId: string | null;
  subscriptionId: string | null;
  host: string;
}

const push = (purpose: 'alert' | 'close', { userId, burstId, subscriptionId, host }: Where): NewDelivery => ({
  user_id: userId,
  channel: 'push',
  purpose,
  host,
  burst_id: burstId,
  subscription_id: subscriptionId,
});
