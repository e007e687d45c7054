import type { narrowing as english } from '../en/narrowing.ts';
import type { Translation } from '../translation.ts';

/** Ce par quoi une liste s’affine, dans l’extension et le tableau de bord. */
export const narrowing: Translation<typeof english> = {
  'filter.narrow': 'Affiner',
  'filter.from': 'De {name}',
  'filter.shorter': 'Jusqu’à {minutes} min',
  'filter.longer': 'Plus de {minutes} min',
};
