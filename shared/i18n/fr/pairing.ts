import type { pairing as english } from '../en/pairing.ts';
import type { Translation } from '../translation.ts';

/** Connecter un appareil. */
export const pairing: Translation<typeof english> = {
  'web.connect.title': 'Connecter un appareil',
  'web.connect.how': 'Ton extension de navigateur ou ton programme affiche un code. Saisis-le ici.',
  'web.connect.code': 'Code',
  'web.connect.next': 'Continuer',
  'web.connect.extension':
    'Cette extension de navigateur veut lire ta boîte de réception et partager au nom de {name}.',
  'web.connect.program': 'Ce programme veut lire ta boîte de réception et partager au nom de {name}.',
  'web.connect.asked': 'La demande date de : {when}.',
  'web.connect.compare': 'Ne connecte que si tu as toi-même commencé ceci et que tu vois le même code là-bas.',
  'web.connect.connect': 'Connecter',
  'web.connect.refuse': 'Refuser',
  'web.connect.done': 'Connexion faite : {name}',
  'web.connect.doneText': 'Tu peux fermer cet onglet et retourner d’où tu viens.',
  'web.connect.refused': 'Connexion refusée : {name}',
  'web.connect.refusedText': 'Rien n’a été connecté. Si tu n’as rien demandé, regarde tes appareils.',
  'web.connect.home': 'Aller à ta boîte de réception',
  'web.connect.devices': 'Voir tes appareils',
  'problem.AUTHORIZATION_PENDING': 'Personne n’a encore confirmé le code.',
  'problem.SLOW_DOWN': 'C’était trop rapide. Attends un instant, puis réessaie.',
  'problem.ACCESS_DENIED': 'Le code a été refusé.',
  'problem.CODE_EXPIRED': 'Ce code a expiré. Prends-en un nouveau là où tu as eu celui-ci.',
  'problem.INVALID_CODE': 'Aucun appareil n’affiche ce code en ce moment. Vérifie-le, ou prends-en un nouveau.',
};
