import { account } from '#shared/i18n/fr/account.ts';
import { administration } from '#shared/i18n/fr/administration.ts';
import { dashboard } from '#shared/i18n/fr/dashboard.ts';
import { docs } from '#shared/i18n/fr/docs.ts';
import { friendship } from '#shared/i18n/fr/friendship.ts';
import { items } from '#shared/i18n/fr/items.ts';
import { landing } from '#shared/i18n/fr/landing.ts';
import { pairing } from '#shared/i18n/fr/pairing.ts';
import { people } from '#shared/i18n/fr/people.ts';
import { problems } from '#shared/i18n/fr/problems.ts';
import { settings } from '#shared/i18n/fr/settings.ts';
import { share } from '#shared/i18n/fr/share.ts';

/** Everything that the dashboard says, in French. */
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
