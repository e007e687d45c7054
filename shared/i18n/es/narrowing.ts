import type { narrowing as english } from '../en/narrowing.ts';
import type { Translation } from '../translation.ts';

/** Por qué se puede acotar una lista, en la ventana emergente y en el panel. */
export const narrowing: Translation<typeof english> = {
  'filter.narrow': 'Acotar',
  'filter.from': 'De {name}',
  'filter.shorter': 'Hasta {minutes} min',
  'filter.longer': 'Más de {minutes} min',
};
