import { alerts } from '#shared/i18n/fr/alerts.ts';
import { backup } from '#shared/i18n/fr/backup.ts';
import { connection } from '#shared/i18n/fr/connection.ts';
import { corrections } from '#shared/i18n/fr/corrections.ts';
import { items } from '#shared/i18n/fr/items.ts';
import { later } from '#shared/i18n/fr/later.ts';
import { muted } from '#shared/i18n/fr/muted.ts';
import { muting } from '#shared/i18n/fr/muting.ts';
import { narrowing } from '#shared/i18n/fr/narrowing.ts';
import { notices } from '#shared/i18n/fr/notices.ts';
import { popup } from '#shared/i18n/fr/popup.ts';
import { rare } from '#shared/i18n/fr/rare.ts';
import { setup } from '#shared/i18n/fr/setup.ts';
import { share } from '#shared/i18n/fr/share.ts';
import { triage } from '#shared/i18n/fr/triage.ts';
import { watching } from '#shared/i18n/fr/watching.ts';

/** Everything that the pages of the extension say, in French. */
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
