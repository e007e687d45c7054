import type { composer as english } from '../en/composer.ts';
import type { Translation } from '../translation.ts';

/** Ce que dit le tableau de bord autour du formulaire d’envoi. */
export const composer: Translation<typeof english> = {
  'web.share.title': 'Partager un lien',
  'web.share.how':
    'Colle le lien d’une vidéo, d’un article, d’une chanson ou de n’importe quelle page. Puis choisis qui le reçoit.',
  'web.share.noLink': 'Il n’y a pas de lien dans ce que tu as partagé. Colles-en un ici.',
  'web.share.noFriends': 'Tu n’as pas encore d’amis ici, mais tu peux le garder pour toi.',
  'web.share.invite': 'Inviter un ami',
  'web.share.me': 'toi-même',
  'web.done.sent': 'Envoyé à {names}',
};
