import { account } from '#shared/i18n/ar/account.ts';
import { administration } from '#shared/i18n/ar/administration.ts';
import { dashboard } from '#shared/i18n/ar/dashboard.ts';
import { docs } from '#shared/i18n/ar/docs.ts';
import { friendship } from '#shared/i18n/ar/friendship.ts';
import { items } from '#shared/i18n/ar/items.ts';
import { landing } from '#shared/i18n/ar/landing.ts';
import { pairing } from '#shared/i18n/ar/pairing.ts';
import { people } from '#shared/i18n/ar/people.ts';
import { problems } from '#shared/i18n/ar/problems.ts';
import { settings } from '#shared/i18n/ar/settings.ts';
import { share } from '#shared/i18n/ar/share.ts';

/** Everything that the dashboard says, in Arabic. */
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
