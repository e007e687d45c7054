import type { Outbox } from './events.ts';
import type { Clock } from './kernel/clock.ts';
import type { Config } from './kernel/config.ts';
import type { Write } from './kernel/database/database.ts';
import type { Live } from './kernel/live.ts';
import type { Log } from './kernel/log.ts';
import type { Mail } from './kernel/mail.ts';
import type { SafePost } from './kernel/safe-post.ts';
import type { Accounts } from './modules/accounts/accounts.ts';
import type { Audit } from './modules/accounts/audit/audit.ts';
import type { Friends } from './modules/friends/friends.ts';
import { announceNotifications } from './modules/notifications/announce.ts';
import { createCentre } from './modules/notifications/centre.ts';
import { createDeliveries } from './modules/notifications/delivery/deliveries.ts';
import { hearOfNews } from './modules/notifications/hearing.ts';
import { notificationHoldings } from './modules/notifications/holdings.ts';
import { createNewsLetters } from './modules/notifications/mailing/letters.ts';
import { createMailing } from './modules/notifications/mailing/mailing.ts';
import { createUnsubscribe } from './modules/notifications/mailing/unsubscribe.ts';
import { unsubscribeRoutes } from './modules/notifications/mailing/unsubscribe-routes.ts';
import { createNotices } from './modules/notifications/notices.ts';
import { createNotifications } from './modules/notifications/notifications.ts';
import { createPreferences } from './modules/notifications/preferences/preferences.ts';
import { preferencesRoutes } from './modules/notifications/preferences/preferences-routes.ts';
import { createAlerts } from './modules/notifications/push/alerts.ts';
import { createPush } from './modules/notifications/push/push.ts';
import { createSubscriptions } from './modules/notifications/push/subscriptions.ts';
import { subscriptionsRoutes } from './modules/notifications/push/subscriptions-routes.ts';
import { readVapidKeys } from './modules/notifications/push/vapid-keys.ts';
import { notificationsRoutes } from './modules/notifications/routes.ts';
import type { Db, NotificationsTables } from './modules/notifications/store.ts';
import type { Inbox } from './modules/sharing/inbox.ts';
import type { Sharing } from './modules/sharing/sharing.ts';

interface Needs {
  db: Db;
  write: Write<NotificationsTables>;
  outbox: Outbox;
  clock: Clock;
  log: Log;
  live: Live;
  mail: Mail;
  safePost: SafePost;
  config: Config;
  accounts: Accounts;
  audit: Audit;
  friends: Friends;
  inbox: Inbox;
  sharing: Sharing;
}

/** The composition of the notifications, read from top to bottom like that of the whole in `app.ts`. */
export function notificationsModule(needs: Needs) {
  const { db, write, outbox, clock, log, live, mail, safePost, accounts, audit, friends, inbox, sharing } = needs;
  const { baseUrl, dataDir, mailFrom, pushHosts } = needs.config;
  const keys = readVapidKeys(dataDir);
  const contact = baseUrl.startsWith('https:') ? baseUrl : `mailto:${mailFrom.address}`;

  const preferences = createPreferences({ db, write, clock, friends });
  const notices = createNotices({ accounts, audit, friends, inbox, sharing });
  const centre = createCentre({ db, notices });
  const alerts = createAlerts({ db, notices, preferences, inbox });
  const push = createPush({ db, write, clock, safePost, keys, accounts, alerts, contact, baseUrl });
  const subscriptions = createSubscriptions({ db, write, clock, push, pushHosts });
  const unsubscribe = createUnsubscribe({ write, clock, preferences, baseUrl });
  const letters = createNewsLetters({ baseUrl });
  const mailing = createMailing({ db, write, clock, accounts, mail, letters, notices, preferences, unsubscribe });
  const carriers = { push: push.carry, mail: mailing.carry };
  const deliveries = createDeliveries({ db, write, clock, log, carriers });
  const notifications = createNotifications({
    db,
    write,
    outbox,
    clock,
    accounts,
    mail,
    preferences,
    subscriptions,
    deliveries,
  });

  hearOfNews({ db, outbox, friends, inbox, sharing, notifications });
  announceNotifications({ outbox, live, centre, preferences });

  return {
    deliveries,
    holdings: notificationHoldings({ db, preferences }),
    routes: [
      notificationsRoutes({ notifications, centre, deliveries }),
      preferencesRoutes(preferences),
      subscriptionsRoutes(subscriptions),
      unsubscribeRoutes(unsubscribe),
    ],
  };
}
