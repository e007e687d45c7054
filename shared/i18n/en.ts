import { account } from './en/account.ts';
import { activity } from './en/activity.ts';
import { administration } from './en/administration.ts';
import { alerts } from './en/alerts.ts';
import { backup } from './en/backup.ts';
import { browser } from './en/browser.ts';
import { composer } from './en/composer.ts';
import { connection } from './en/connection.ts';
import { corrections } from './en/corrections.ts';
import { dashboard } from './en/dashboard.ts';
import { docs } from './en/docs.ts';
import { filters } from './en/filters.ts';
import { friendship } from './en/friendship.ts';
import { items } from './en/items.ts';
import { keys } from './en/keys.ts';
import { landing } from './en/landing.ts';
import { later } from './en/later.ts';
import { mail } from './en/mail.ts';
import { muted } from './en/muted.ts';
import { muting } from './en/muting.ts';
import { narrowing } from './en/narrowing.ts';
import { newsMail } from './en/news-mail.ts';
import { nickname } from './en/nickname.ts';
import { notices } from './en/notices.ts';
import { notifications } from './en/notifications.ts';
import { offline } from './en/offline.ts';
import { pairing } from './en/pairing.ts';
import { people } from './en/people.ts';
import { player } from './en/player.ts';
import { popup } from './en/popup.ts';
import { problems } from './en/problems.ts';
import { rare } from './en/rare.ts';
import { settings } from './en/settings.ts';
import { setup } from './en/setup.ts';
import { share } from './en/share.ts';
import { takeout } from './en/takeout.ts';
import { triage } from './en/triage.ts';
import { watching } from './en/watching.ts';

/**
 * Every text that people read, in English, the language that the others are checked against.
 * Keys are `<place>.<what>`; `{name}` is a parameter; where the number matters, forms are chosen by `count`.
 * Pages don't import this but the parts that they show, and `learn` them.
 */
export const en = {
  ...account,
  ...activity,
  ...administration,
  ...alerts,
  ...backup,
  ...browser,
  ...composer,
  ...connection,
  ...corrections,
  ...dashboard,
  ...docs,
  ...filters,
  ...friendship,
  ...items,
  ...keys,
  ...landing,
  ...later,
  ...mail,
  ...muted,
  ...muting,
  ...narrowing,
  ...newsMail,
  ...nickname,
  ...notices,
  ...notifications,
  ...offline,
  ...pairing,
  ...people,
  ...player,
  ...popup,
  ...problems,
  ...rare,
  ...settings,
  ...setup,
  ...share,
  ...takeout,
  ...triage,
  ...watching,
} as const satisfies Record<string, string | { one: string; other: string }>;
