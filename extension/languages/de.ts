import { alerts } from '#shared/i18n/de/alerts.ts';
import { backup } from '#shared/i18n/de/backup.ts';
import { connection } from '#shared/i18n/de/connection.ts';
import { corrections } from '#shared/i18n/de/corrections.ts';
import { items } from '#shared/i18n/de/items.ts';
import { later } from '#shared/i18n/de/later.ts';
import { muted } from '#shared/i18n/de/muted.ts';
import { muting } from '#shared/i18n/de/muting.ts';
import { narrowing } from '#shared/i18n/de/narrowing.ts';
import { notices } from '#shared/i18n/de/notices.ts';
import { popup } from '#shared/i18n/de/popup.ts';
import { rare } from '#shared/i18n/de/rare.ts';
import { setup } from '#shared/i18n/de/setup.ts';
import { share } from '#shared/i18n/de/share.ts';
import { triage } from '#shared/i18n/de/triage.ts';
import { watching } from '#shared/i18n/de/watching.ts';

/** Everything that the pages of the extension say, in German. */
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
