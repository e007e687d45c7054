import type { corrections as english } from '../en/corrections.ts';
import type { Translation } from '../translation.ts';

/** Eine gesendete Nachricht, besser gesagt. */
export const corrections: Translation<typeof english> = {
  'correct.edit': 'Nachricht ändern',
  'correct.add': 'Nachricht hinzufügen',
  'correct.save': 'Speichern',
  'correct.cancel': 'Abbrechen',
  'correct.changed': 'Nachricht geändert',
  'correct.changesLater': 'Die Nachricht ändert sich, sobald du online bist',
};
