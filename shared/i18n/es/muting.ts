import type { muting as english } from '../en/muting.ts';
import type { Translation } from '../translation.ts';

/** Los amigos de los que no se avisa nada, en el panel y en la extensión. */
export const muting: Translation<typeof english> = {
  'friends.mute': 'Silenciar a {name}',
  'friends.muteHint': 'Sin avisos; lo que envíe sigue llegando',
  'friends.muted': 'silenciado',
};
