import { alerts } from '#shared/i18n/fr/alerts.ts';
import { backup } from '#shared/i18n/fr/backup.ts';
import { connection } from '#shared/i18n/fr/connection.ts';
import { items } from '#shared/i18n/fr/items.ts';
import { later } from '#shared/i18n/fr/later.ts';
import { notices } from '#shared/i18n/fr/notices.ts';
import { popup } from '#shared/i18n/fr/popup.ts';
import { rare } from '#shared/i18n/fr/rare.ts';
import { setup } from '#shared/i18n/fr/setup.ts';
import { share } from '#shared/i18n/fr/share.ts';
import { watching } from '#shared/i18n/fr/watching.ts';

/** Everything that the pages of the extension say, in French. */
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
