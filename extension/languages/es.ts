import { alerts } from '#shared/i18n/es/alerts.ts';
import { backup } from '#shared/i18n/es/backup.ts';
import { connection } from '#shared/i18n/es/connection.ts';
import { corrections } from '#shared/i18n/es/corrections.ts';
import { items } from '#shared/i18n/es/items.ts';
import { later } from '#shared/i18n/es/later.ts';
import { muted } from '#shared/i18n/es/muted.ts';
import { muting } from '#shared/i18n/es/muting.ts';
import { narrowing } from '#shared/i18n/es/narrowing.ts';
import { notices } from '#shared/i18n/es/notices.ts';
import { popup } from '#shared/i18n/es/popup.ts';
import { rare } from '#shared/i18n/es/rare.ts';
import { setup } from '#shared/i18n/es/setup.ts';
import { share } from '#shared/i18n/es/share.ts';
import { triage } from '#shared/i18n/es/triage.ts';
import { watching } from '#shared/i18n/es/watching.ts';

/** Everything that the pages of the extension say, in Spanish. */
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
