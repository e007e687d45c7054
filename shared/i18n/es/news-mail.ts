import type { newsMail as english } from '../en/news-mail.ts';
import type { Translation } from '../translation.ts';

/** Correos sobre lo nuevo. */
export const newsMail: Translation<typeof english> = {
  'news.many': { one: 'Hay 1 novedad para ti', other: 'Hay {count} novedades para ti' },
  'news.open': 'Abrir WatchThis',
  'news.unsubscribe': 'No más correos como este',
  'news.security':
    'Esto afecta a tu cuenta {username} en {server}. Si no fuiste tú, actúa ahora mismo: cierra la sesión de los dispositivos y elige una contraseña nueva.',
  'news.securityOpen': 'Revisar mi seguridad',
};
