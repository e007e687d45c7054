import type { connection as english } from '../en/connection.ts';
import type { Translation } from '../translation.ts';

/** Ce qui se tient entre l’extension et son serveur. */
export const connection: Translation<typeof english> = {
  'connection.offline': 'Tu es hors ligne. Connecte-toi à Internet et réessaie.',
  'connection.unreachable': '{server} ne répond pas. Vérifie l’adresse, et que le serveur tourne.',
  'connection.notWatchThis': '{server} répond, mais ce n’est pas un serveur WatchThis. Vérifie l’adresse.',
  'connection.tooOld':
    'Le serveur {server} est plus ancien que cette extension. Demande à qui le gère de le mettre à jour.',
  'connection.tooNew': 'Cette extension est plus ancienne que le serveur {server}. Mets l’extension à jour.',
  'connection.signedOut': 'Tu n’as plus de session. Connecte à nouveau ce navigateur.',
  'connection.rateLimited': 'C’était trop rapide pour {server}. Attends une minute et réessaie.',
  'connection.serverError': '{server} a répondu par une erreur. Réessaie dans un instant.',
  'connection.notReady': '{server} démarre. Réessaie dans un instant.',
  'connection.refused': 'Le code a été refusé sur le tableau de bord. Recommence si c’était une erreur.',
  'connection.expired': 'Le code a expiré. Recommence pour en avoir un autre.',
  'connection.notFriends': 'Vous n’êtes plus amis.',
  'connection.invalidUrl': 'Ce lien ne peut pas être partagé.',
  'connection.tooLate': 'Un message ne peut être modifié que pendant cinq minutes.',
  'connection.takenBack': 'Cet envoi a déjà été repris.',
  'connection.other': 'Le serveur a refusé ({code}).',
};
