import { account } from '#shared/i18n/ar/account.ts';
import { activity } from '#shared/i18n/ar/activity.ts';
import { administration } from '#shared/i18n/ar/administration.ts';
import { alerts } from '#shared/i18n/ar/alerts.ts';
import { composer } from '#shared/i18n/ar/composer.ts';
import { corrections } from '#shared/i18n/ar/corrections.ts';
import { dashboard } from '#shared/i18n/ar/dashboard.ts';
import { docs } from '#shared/i18n/ar/docs.ts';
import { filters } from '#shared/i18n/ar/filters.ts';
import { friendship } from '#shared/i18n/ar/friendship.ts';
import { items } from '#shared/i18n/ar/items.ts';
import { keys } from '#shared/i18n/ar/keys.ts';
import { landing } from '#shared/i18n/ar/landing.ts';
import { later } from '#shared/i18n/ar/later.ts';
import { muting } from '#shared/i18n/ar/muting.ts';
import { narrowing } from '#shared/i18n/ar/narrowing.ts';
import { nickname } from '#shared/i18n/ar/nickname.ts';
import { notices } from '#shared/i18n/ar/notices.ts';
import { notifications } from '#shared/i18n/ar/notifications.ts';
import { offline } from '#shared/i18n/ar/offline.ts';
import { pairing } from '#shared/i18n/ar/pairing.ts';
import { people } from '#shared/i18n/ar/people.ts';
import { player } from '#shared/i18n/ar/player.ts';
import { problems } from '#shared/i18n/ar/problems.ts';
import { settings } from '#shared/i18n/ar/settings.ts';
import { share } from '#shared/i18n/ar/share.ts';
import { takeout } from '#shared/i18n/ar/takeout.ts';

/** Everything that the dashboard says, in Arabic. */
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
