import type { muted as english } from '../en/muted.ts';
import type { Translation } from '../translation.ts';

/** Silenciar a amigos en la extensión, y dejar de hacerlo. */
export const muted: Translation<typeof english> = {
  'mute.end': 'Dejar de silenciar',
  'mute.endNamed': 'Dejar de silenciar a {name}',
  'mute.key': 'silenciar',
  'mute.began': '{name}: silenciado',
  'mute.ended': '{name}: ya no está silenciado',
  'mute.title': 'Amigos silenciados',
  'mute.text': 'Sin avisos de ellos; lo que envíen sigue llegando.',
  'mute.nobody':
    'Nadie está silenciado. La campana de la ventana emergente muestra de qué se te avisó: silencia ahí a quien corresponda.',
  'mute.unknown': 'Ahora no se puede mostrar a quién has silenciado.',
};
