import type { triage as english } from '../en/triage.ts';
import type { Translation } from '../translation.ts';

/** Ein langer Eingang im Popup: ihn eingrenzen und alles öffnen. */
export const triage: Translation<typeof english> = {
  'narrow.unread': 'Ungelesen',
  'narrow.between': '{from}–{to} Min.',
  'narrow.shown': 'Angezeigt: {count} von {all}',
  'narrow.noneTitle': 'Nichts dergleichen',
  'narrow.noneText': 'Nichts von dem, was auf dich wartet, passt zu allem, was du ausgewählt hast.',
  'narrow.showAll': 'Alles zeigen',
  'open.all': 'Alle öffnen',
  'open.hint': 'Öffnet das Ungelesene in Tabs im Hintergrund (Umschalt+O)',
  'open.some': '{count} von {all} öffnen',
  'open.opened': { one: 'Ein Tab geöffnet', other: '{count} Tabs geöffnet' },
};
