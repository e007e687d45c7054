import type { triage as english } from '../en/triage.ts';
import type { Translation } from '../translation.ts';

/** Une longue boîte de réception dans l’extension : l’affiner et tout ouvrir. */
export const triage: Translation<typeof english> = {
  'narrow.unread': 'Non lus',
  'narrow.between': '{from}–{to} min',
  'narrow.shown': 'Affichés : {count} sur {all}',
  'narrow.noneTitle': 'Rien de tel',
  'narrow.noneText': 'Rien de ce qui t’attend ne correspond à tous tes choix.',
  'narrow.showAll': 'Tout afficher',
  'open.all': 'Tout ouvrir',
  'open.hint': 'Ouvre les non lus dans des onglets en arrière-plan (Maj+O)',
  'open.some': 'Ouvrir {count} sur {all}',
  'open.opened': { one: 'Un onglet ouvert', other: '{count} onglets ouverts' },
};
