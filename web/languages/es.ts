import { account } from '#shared/i18n/es/account.ts';
import { activity } from '#shared/i18n/es/activity.ts';
import { administration } from '#shared/i18n/es/administration.ts';
import { alerts } from '#shared/i18n/es/alerts.ts';
import { composer } from '#shared/i18n/es/composer.ts';
import { corrections } from '#shared/i18n/es/corrections.ts';
import { dashboard } from '#shared/i18n/es/dashboard.ts';
import { docs } from '#shared/i18n/es/docs.ts';
import { filters } from '#shared/i18n/es/filters.ts';
import { friendship } from '#shared/i18n/es/friendship.ts';
import { items } from '#shared/i18n/es/items.ts';
import { keys } from '#shared/i18n/es/keys.ts';
import { landing } from '#shared/i18n/es/landing.ts';
import { later } from '#shared/i18n/es/later.ts';
import { muting } from '#shared/i18n/es/muting.ts';
import { narrowing } from '#shared/i18n/es/narrowing.ts';
import { nickname } from '#shared/i18n/es/nickname.ts';
import { notices } from '#shared/i18n/es/notices.ts';
import { notifications } from '#shared/i18n/es/notifications.ts';
import { offline } from '#shared/i18n/es/offline.ts';
import { pairing } from '#shared/i18n/es/pairing.ts';
import { people } from '#shared/i18n/es/people.ts';
import { player } from '#shared/i18n/es/player.ts';
import { problems } from '#shared/i18n/es/problems.ts';
import { settings } from '#shared/i18n/es/settings.ts';
import { share } from '#shared/i18n/es/share.ts';
import { takeout } from '#shared/i18n/es/takeout.ts';

/** Everything that the dashboard says, in Spanish. */
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
