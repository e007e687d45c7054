import type { later as english } from '../en/later.ts';
import type { Translation } from '../translation.ts';

/** Dejar algo para más tarde. */
export const later: Translation<typeof english> = {
  'later.menu': 'Dejar para más tarde: {title}',
  'later.today': 'Hoy, más tarde',
  'later.tomorrow': 'Mañana',
  'later.weekend': 'El fin de semana',
  'later.week': 'La semana que viene',
  'later.now': 'A la bandeja de entrada ahora',
  'later.at': '{day}, {time}',
  'later.back': 'Vuelve: {when}',
  'later.backMany': { one: '{count} vuelve: {when}', other: '{count} vuelven: {when}' },
  'web.inbox.later': 'Más tarde',
  'many.selected': { one: '{count} seleccionado', other: '{count} seleccionados' },
};
