import { account } from '#shared/i18n/de/account.ts';
import { administration } from '#shared/i18n/de/administration.ts';
import { dashboard } from '#shared/i18n/de/dashboard.ts';
import { docs } from '#shared/i18n/de/docs.ts';
import { friendship } from '#shared/i18n/de/friendship.ts';
import { items } from '#shared/i18n/de/items.ts';
import { landing } from '#shared/i18n/de/landing.ts';
import { pairing } from '#shared/i18n/de/pairing.ts';
import { people } from '#shared/i18n/de/people.ts';
import { problems } from '#shared/i18n/de/problems.ts';
import { settings } from '#shared/i18n/de/settings.ts';
import { share } from '#shared/i18n/de/share.ts';

/** Everything that the dashboard says, in German. */
export const texts = {
  ...account,
  ...administration,
  ...dashboard,
  ...docs,
  ...friendship,
  ...items,
  ...landing,
  ...pairing,
  ...people,
  ...problems,
  ...settings,
  ...share,
};
