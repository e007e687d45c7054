import type { popup as english } from '../en/popup.ts';
import type { Translation } from '../translation.ts';

/** La ventana emergente. */
export const popup: Translation<typeof english> = {
  'popup.views': 'Vistas',
  'popup.inbox': 'Entrada',
  'popup.share': 'Compartir',
  'popup.unread': { one: '{count} sin leer', other: '{count} sin leer' },
  'popup.notifications': 'Notificaciones',
  'popup.unseen': { one: '{count} notificación nueva', other: '{count} notificaciones nuevas' },
  'popup.dashboard': 'Abrir el panel',
  'popup.settings': 'Ajustes',
  'popup.keyMove': 'mover',
  'popup.keyWatched': 'terminado',
  'popup.seeAll': 'Marcar todo como visto',
  'popup.emptyTitle': 'Estás al día',
  'popup.emptyText': 'Lo que te envíen tus amigos llega aquí. Mientras tanto, alégrale el día a alguien.',
  'popup.sharePage': 'Compartir esta página',
  'popup.watched': 'Terminado',
  'popup.removed': 'Quitado',
  'popup.allSeen': 'Todo marcado como visto',
  'popup.undone': 'Deshecho',
  'popup.full': 'Hay demasiado a la espera de enviarse. Conéctate primero a tu servidor.',
  'popup.sentTo': 'Enviado a {names}',
  'popup.queuedFor': 'Sale para {names} en cuanto se pueda',
  'popup.takenBack': 'Retirado',
  'popup.notTakenBack': 'No se pudo retirar todo. Lo que enviaste está en el panel.',
  'popup.yourself': 'ti',
};
