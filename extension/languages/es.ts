import { connection } from '#shared/i18n/es/connection.ts';
import { items } from '#shared/i18n/es/items.ts';
import { popup } from '#shared/i18n/es/popup.ts';
import { rare } from '#shared/i18n/es/rare.ts';
import { setup } from '#shared/i18n/es/setup.ts';
import { share } from '#shared/i18n/es/share.ts';
import { watching } from '#shared/i18n/es/watching.ts';

/** Everything that the pages of the extension say, in Spanish. */
export const texts = {
  ...connection,
  ...items,
  ...popup,
  ...rare,
  ...setup,
  ...share,
  ...watching,
};
