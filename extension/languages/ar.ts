import { alerts } from '#shared/i18n/ar/alerts.ts';
import { backup } from '#shared/i18n/ar/backup.ts';
import { connection } from '#shared/i18n/ar/connection.ts';
import { corrections } from '#shared/i18n/ar/corrections.ts';
import { items } from '#shared/i18n/ar/items.ts';
import { later } from '#shared/i18n/ar/later.ts';
import { muted } from '#shared/i18n/ar/muted.ts';
import { muting } from '#shared/i18n/ar/muting.ts';
import { narrowing } from '#shared/i18n/ar/narrowing.ts';
import { notices } from '#shared/i18n/ar/notices.ts';
import { popup } from '#shared/i18n/ar/popup.ts';
import { rare } from '#shared/i18n/ar/rare.ts';
import { setup } from '#shared/i18n/ar/setup.ts';
import { share } from '#shared/i18n/ar/share.ts';
import { triage } from '#shared/i18n/ar/triage.ts';
import { watching } from '#shared/i18n/ar/watching.ts';

/** Everything that the pages of the extension say, in Arabic. */
export const texts = {
  ...alerts,
  ...backup,
  ...connection,
  ...corrections,
  ...items,
  ...later,
  ...muted,
  ...muting,
  ...narrowing,
  ...notices,
  ...popup,
  ...rare,
  ...setup,
  ...share,
  ...triage,
  ...watching,
};
