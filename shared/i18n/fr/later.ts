import type { later as english } from '../en/later.ts';
import type { Translation } from '../translation.ts';

/** Remettre quelque chose à plus tard. */
export const later: Translation<typeof english> = {
  'later.menu': 'Remettre à plus tard : {title}',
  'later.today': 'Plus tard aujourd’hui',
  'later.tomorrow': 'Demain',
  'later.weekend': 'Week-end',
  'later.week': 'La semaine prochaine',
  'later.now': 'Dans la boîte de réception maintenant',
  'later.at': '{day} à {time}',
  'later.back': 'De retour {when}',
  'later.backMany': { one: '{count} de retour {when}', other: '{count} de retour {when}' },
  'web.inbox.later': 'Plus tard',
  'many.selected': { one: '{count} sélectionné', other: '{count} sélectionnés' },
};
