import type { offline as english } from '../en/offline.ts';
import type { Translation } from '../translation.ts';

/** Lo que espera a la conexión, y lo nuevo de la propia app. */
export const offline: Translation<typeof english> = {
  'web.waiting.title': 'A la espera de enviarse',
  'web.waiting.text':
    'Sale por sí solo en cuanto se pueda llegar a WatchThis, también después de que cierres esta página.',
  'web.waiting.to': 'Para {names}',
  'web.waiting.failed': 'Para {names}. {reason}',
  'web.waiting.cancel': 'Cancelar',
  'web.waiting.cancelTitle': 'Cancelar el envío de {title}',
  'web.waiting.retry': 'Reintentar',
  'web.waiting.retryTitle': 'Reintentar el envío de {title}',
  'web.waiting.cancelled': 'No se enviará',
  'web.waiting.later': 'A la espera de enviarse a {names}',
  'web.waiting.full': 'Hay demasiado a la espera de enviarse. Conéctate primero a internet, o cancela una parte.',
  'web.waiting.count': {
    one: 'Algo que compartiste está a la espera de enviarse.',
    other: '{count} cosas que compartiste están a la espera de enviarse.',
  },
  'web.update': 'Hay una versión nueva de WatchThis.',
  'web.update.reload': 'Recargar',
};
