import type { muting as english } from '../en/muting.ts';
import type { Translation } from '../translation.ts';

/** Les amis dont rien n’est annoncé, dans le tableau de bord et l’extension. */
export const muting: Translation<typeof english> = {
  'friends.mute': 'Mettre {name} en sourdine',
  'friends.muteHint': 'Aucune alerte ; ce qu’on t’envoie arrive quand même',
  'friends.muted': 'en sourdine',
};
