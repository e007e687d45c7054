import { account } from '#shared/i18n/fr/account.ts';
import { activity } from '#shared/i18n/fr/activity.ts';
import { administration } from '#shared/i18n/fr/administration.ts';
import { alerts } from '#shared/i18n/fr/alerts.ts';
import { composer } from '#shared/i18n/fr/composer.ts';
import { corrections } from '#shared/i18n/fr/corrections.ts';
import { dashboard } from '#shared/i18n/fr/dashboard.ts';
import { docs } from '#shared/i18n/fr/docs.ts';
import { filters } from '#shared/i18n/fr/filters.ts';
import { friendship } from '#shared/i18n/fr/friendship.ts';
import { items } from '#shared/i18n/fr/items.ts';
import { keys } from '#shared/i18n/fr/keys.ts';
import { landing } from '#shared/i18n/fr/landing.ts';
import { later } from '#shared/i18n/fr/later.ts';
import { muting } from '#shared/i18n/fr/muting.ts';
import { narrowing } from '#shared/i18n/fr/narrowing.ts';
import { nickname } from '#shared/i18n/fr/nickname.ts';
import { notices } from '#shared/i18n/fr/notices.ts';
import { notifications } from '#shared/i18n/fr/notifications.ts';
import { offline } from '#shared/i18n/fr/offline.ts';
import { pairing } from '#shared/i18n/fr/pairing.ts';
import { people } from '#shared/i18n/fr/people.ts';
import { player } from '#shared/i18n/fr/player.ts';
import { problems } from '#shared/i18n/fr/problems.ts';
import { settings } from '#shared/i18n/fr/settings.ts';
import { share } from '#shared/i18n/fr/share.ts';
import { takeout } from '#shared/i18n/fr/takeout.ts';

/** Everything that the dashboard says, in French. */
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
