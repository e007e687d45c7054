import type { rare as english } from '../en/rare.ts';
import type { Translation } from '../translation.ts';

/** Ce que le popup doit dire de temps à autre. */
export const rare: Translation<typeof english> = {
  'stopped.title': 'Partage ce qui vaut le coup d’œil',
  'stopped.text':
    'Connecte ce navigateur à ton compte. Tu confirmes un code court sur ton tableau de bord ; aucun mot de passe n’est saisi ici.',
  'stopped.connect': 'Se connecter à {server}',
  'stopped.other': 'Prendre un autre serveur…',
  'stopped.endedTitle': 'Ce navigateur a été déconnecté',
  'stopped.endedText':
    'Il a été déconnecté depuis un autre appareil. Ce que tu n’avais pas encore envoyé est toujours là.',
  'stopped.reconnect': 'Se reconnecter à {server}',
  'trouble.look': 'Voir',
  'trouble.refused': { one: '{count} envoi a été refusé.', other: '{count} envois ont été refusés.' },
  'trouble.unchanged': {
    one: '{count} message n’a pas pu être modifié.',
    other: '{count} messages n’ont pas pu être modifiés.',
  },
  'trouble.tooFast': 'Tu envoies vite : le prochain part dans {time}.',
  'trouble.offline': 'Tu es hors ligne. Ce que tu fais est gardé et envoyé plus tard.',
  'trouble.saved': 'Ce que tu vois date de : {age}.',
  'unreachable.title': '{server} est injoignable',
  'unreachable.next': 'Nouvel essai dans {time}.',
  'unreachable.retry': 'Réessayer maintenant',
  'unreachable.copy': 'Copier les détails',
  'unreachable.copied': 'Copié.',
  'refusal.private': 'C’est une fenêtre privée, rien n’y est donc lu. Tu peux coller un lien.',
  'refusal.browser': 'Cette page appartient à ton navigateur, un ami ne pourrait pas l’ouvrir. Tu peux coller un lien.',
  'refusal.store': 'Les navigateurs ne laissent aucune extension regarder leur boutique. Tu peux coller le lien.',
  'refusal.file': 'C’est un fichier de ton ordinateur, un ami ne pourrait pas l’ouvrir. Tu peux coller un lien.',
  'refusal.unknown':
    'Le navigateur ne dit pas quelle page est ouverte. Clique sur le bouton WatchThis depuis la page, ou colle un lien.',
  'paste.label': 'Lien',
  'paste.noLink': 'Ce n’est pas un lien. Il ressemble à https://example.org/page.',
  'paste.next': 'Partager ce lien',
  'invite.noFriends':
    'Tu n’as pas encore d’amis ici. Envoie une invitation ; d’ici là, tu peux garder des choses pour toi.',
  'invite.copy': 'Copier l’invitation',
  'invite.link': 'Lien d’invitation',
  'invite.copied': 'Copié. Qui l’ouvre devient ton ami.',
  'invite.copyByHand': 'Copie-le depuis le champ.',
  'tabs.sendAll': { one: 'Envoyer l’onglet sélectionné', other: 'Envoyer les {count} onglets sélectionnés' },
  'tabs.leftOut': {
    one: 'L’un d’eux ne peut pas être envoyé et reste de côté.',
    other: '{count} d’entre eux ne peuvent pas être envoyés et restent de côté.',
  },
  'correct.takeBack': 'Reprendre',
};
