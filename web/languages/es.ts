import { account } from '#shared/i18n/es/account.ts';
import { administration } from '#shared/i18n/es/administration.ts';
import { dashboard } from '#shared/i18n/es/dashboard.ts';
import { docs } from '#shared/i18n/es/docs.ts';
import { friendship } from '#shared/i18n/es/friendship.ts';
import { items } from '#shared/i18n/es/items.ts';
import { landing } from '#shared/i18n/es/landing.ts';
import { pairing } from '#shared/i18n/es/pairing.ts';
import { people } from '#shared/i18n/es/people.ts';
import { problems } from '#shared/i18n/es/problems.ts';
import { settings } from '#shared/i18n/es/settings.ts';
import { share } from '#shared/i18n/es/share.ts';

/** Everything that the dashboard says, in Spanish. */
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
