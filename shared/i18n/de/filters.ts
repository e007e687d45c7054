import type { filters as english } from '../en/filters.ts';
import type { Translation } from '../translation.ts';

/** Den Eingang eingrenzen, und etwas mit mehreren auf einmal tun. */
export const filters: Translation<typeof english> = {
  'filter.unwatched': 'Noch nicht geschaut',
  'filter.remove': 'Filter entfernen: {filter}',
  'web.inbox.laterTitle': 'Nichts auf später verschoben',
  'web.inbox.laterText': 'Was du verschiebst, wartet hier und kommt als ungelesen wieder, wenn es so weit ist.',
  'view.label': 'Ansicht',
  'view.list': 'Liste',
  'view.gallery': 'Galerie',
  'many.label': 'Was mit den ausgewählten geschehen soll',
  'many.all': 'Alle auswählen',
  'many.none': 'Keine auswählen',
  'many.read': 'Als gelesen markieren',
  'many.watched': 'Geschaut',
  'many.archive': 'Archivieren',
  'many.remove': 'Entfernen',
  'many.done.read': { one: '{count} als gelesen markiert', other: '{count} als gelesen markiert' },
  'many.done.watched': { one: '{count} als geschaut markiert', other: '{count} als geschaut markiert' },
  'many.done.archive': { one: '{count} archiviert', other: '{count} archiviert' },
  'many.done.remove': { one: '{count} entfernt', other: '{count} entfernt' },
};
