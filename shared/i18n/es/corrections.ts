import type { corrections as english } from '../en/corrections.ts';
import type { Translation } from '../translation.ts';

/** Un mensaje enviado, para decirlo mejor. */
export const corrections: Translation<typeof english> = {
  'correct.edit': 'Editar el mensaje',
  'correct.add': 'Añadir un mensaje',
  'correct.save': 'Guardar',
  'correct.cancel': 'Cancelar',
  'correct.changed': 'Mensaje cambiado',
  'correct.changesLater': 'El mensaje cambiará cuando haya conexión',
};
