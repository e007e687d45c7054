import { account } from '#shared/i18n/de/account.ts';
import { activity } from '#shared/i18n/de/activity.ts';
import { administration } from '#shared/i18n/de/administration.ts';
import { alerts } from '#shared/i18n/de/alerts.ts';
import { composer } from '#shared/i18n/de/composer.ts';
import { corrections } from '#shared/i18n/de/corrections.ts';
import { dashboard } from '#shared/i18n/de/dashboard.ts';
import { docs } from '#shared/i18n/de/docs.ts';
import { filters } from '#shared/i18n/de/filters.ts';
import { friendship } from '#shared/i18n/de/friendship.ts';
import { items } from '#shared/i18n/de/items.ts';
import { keys } from '#shared/i18n/de/keys.ts';
import { landing } from '#shared/i18n/de/landing.ts';
import { later } from '#shared/i18n/de/later.ts';
import { muting } from '#shared/i18n/de/muting.ts';
import { narrowing } from '#shared/i18n/de/narrowing.ts';
import { nickname } from '#shared/i18n/de/nickname.ts';
import { notices } from '#shared/i18n/de/notices.ts';
import { notifications } from '#shared/i18n/de/notifications.ts';
import { offline } from '#shared/i18n/de/offline.ts';
import { pairing } from '#shared/i18n/de/pairing.ts';
import { people } from '#shared/i18n/de/people.ts';
import { player } from '#shared/i18n/de/player.ts';
import { problems } from '#shared/i18n/de/problems.ts';
import { settings } from '#shared/i18n/de/settings.ts';
import { share } from '#shared/i18n/de/share.ts';
import { takeout } from '#shared/i18n/de/takeout.ts';

/** Everything that the dashboard says, in German. */
export const texts = {
  ...account,
  ...activity,
  ...administration,
  ...alerts,
  ...composer,
  ...corrections,
  ...dashboard,
  ...docs,
  ...filters,
  ...friendship,
  ...items,
  ...keys,
  ...landing,
  ...later,
  ...muting,
  ...narrowing,
  ...nickname,
  ...notices,
  ...notifications,
  ...offline,
  ...pairing,
  ...people,
  ...player,
  ...problems,
  ...settings,
  ...share,
  ...takeout,
};
