import type { offline as english } from '../en/offline.ts';
import type { Translation } from '../translation.ts';

/** Ce qui attend la connexion, et ce qui est nouveau dans l’appli elle-même. */
export const offline: Translation<typeof english> = {
  'web.waiting.title': 'En attente d’envoi',
  'web.waiting.text': 'Cela part tout seul dès que WatchThis est joignable, même après que tu as fermé cette page.',
  'web.waiting.to': 'À {names}',
  'web.waiting.failed': 'À {names}. {reason}',
  'web.waiting.cancel': 'Annuler',
  'web.waiting.cancelTitle': 'Annuler l’envoi : {title}',
  'web.waiting.retry': 'Réessayer',
  'web.waiting.retryTitle': 'Réessayer l’envoi : {title}',
  'web.waiting.cancelled': 'Ce ne sera pas envoyé',
  'web.waiting.later': 'En attente d’envoi à {names}',
  'web.waiting.full':
    'Trop de choses attendent d’être envoyées. Connecte-toi d’abord à Internet, ou annules-en quelques-unes.',
  'web.waiting.count': {
    one: '{count} chose que tu as partagée attend d’être envoyée.',
    other: '{count} choses que tu as partagées attendent d’être envoyées.',
  },
  'web.update': 'Il y a une nouvelle version de WatchThis.',
  'web.update.reload': 'Recharger',
};
