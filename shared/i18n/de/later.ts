import type { later as english } from '../en/later.ts';
import type { Translation } from '../translation.ts';

/** Etwas auf später verschieben. */
export const later: Translation<typeof english> = {
  'later.menu': 'Auf später verschieben: {title}',
  'later.today': 'Später heute',
  'later.tomorrow': 'Morgen',
  'later.weekend': 'Am Wochenende',
  'later.week': 'Nächste Woche',
  'later.now': 'Jetzt zurück in den Eingang',
  'later.at': '{day} um {time}',
  'later.back': 'Kommt {when} wieder',
  'later.backMany': { one: '{count} kommt {when} wieder', other: '{count} kommen {when} wieder' },
  'web.inbox.later': 'Später',
  'many.selected': { one: '{count} ausgewählt', other: '{count} ausgewählt' },
};
