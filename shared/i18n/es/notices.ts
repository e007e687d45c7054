import type { notices as english } from '../en/notices.ts';
import type { Translation } from '../translation.ts';

/** La lista de notificaciones, en el panel y en la ventana de la extensión. */
export const notices: Translation<typeof english> = {
  'notes.title': 'Notificaciones',
  'notes.emptyTitle': 'Aún no hay nada',
  'notes.emptyText': 'Aquí se cuenta lo que te envían tus amigos, y quién te pide amistad.',
  'notes.new': 'Nueva.',
  'notes.failedTitle': 'Ahora no se pueden mostrar las notificaciones',
  'notes.all': 'Todas las notificaciones',
};
