import type { composer as english } from '../en/composer.ts';
import type { Translation } from '../translation.ts';

/** Lo que dice el panel alrededor del formulario de envío. */
export const composer: Translation<typeof english> = {
  'web.share.title': 'Compartir un enlace',
  'web.share.how':
    'Pega el enlace de un vídeo, un artículo, una canción o cualquier página. Después elige quién lo recibe.',
  'web.share.noLink': 'No hay ningún enlace en lo que has compartido. Pega uno aquí.',
  'web.share.noFriends': 'Aún no tienes amigos aquí, pero puedes guardarlo para ti.',
  'web.share.invite': 'Invitar a un amigo',
  'web.share.me': 'ti',
  'web.done.sent': 'Enviado a {names}',
};
