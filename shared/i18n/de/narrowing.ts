import type { narrowing as english } from '../en/narrowing.ts';
import type { Translation } from '../translation.ts';

/** Wonach sich eine Liste eingrenzen lässt, im Popup und im Dashboard. */
export const narrowing: Translation<typeof english> = {
  'filter.narrow': 'Eingrenzen',
  'filter.from': 'Von {name}',
  'filter.shorter': 'Bis {minutes} Min.',
  'filter.longer': 'Über {minutes} Min.',
};
