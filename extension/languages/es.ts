import { alerts } from '#shared/i18n/es/alerts.ts';
import { backup } from '#shared/i18n/es/backup.ts';
import { connection } from '#shared/i18n/es/connection.ts';
import { items } from '#shared/i18n/es/items.ts';
import { later } from '#shared/i18n/es/later.ts';
import { notices } from '#shared/i18n/es/notices.ts';
import { popup } from '#shared/i18n/es/popup.ts';
import { rare } from '#shared/i18n/es/rare.ts';
import { setup } from '#shared/i18n/es/setup.ts';
import { share } from '#shared/i18n/es/share.ts';
import { watching } from '#shared/i18n/es/watching.ts';

/** Everything that the pages of the extension say, in Spanish. */
export const texts = {
  ...alerts,
  ...backup,
  ...connection,
  ...items,
  ...later,
  ...notices,
  ...popup,
  ...rare,
  ...setup,
  ...share,
  ...watching,
};
