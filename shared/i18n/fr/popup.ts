import type { popup as english } from '../en/popup.ts';
import type { Translation } from '../translation.ts';

/** Le popup. */
export const popup: Translation<typeof english> = {
  'popup.views': 'Vues',
  'popup.inbox': 'Réception',
  'popup.share': 'Partager',
  'popup.unread': { one: '{count} non lu', other: '{count} non lus' },
  'popup.notifications': 'Notifications',
  'popup.unseen': { one: '{count} nouvelle notification', other: '{count} nouvelles notifications' },
  'popup.dashboard': 'Ouvrir le tableau de bord',
  'popup.settings': 'Réglages',
  'popup.keyMove': 'parcourir',
  'popup.keyWatched': 'regardé',
  'popup.seeAll': 'Tout marquer comme vu',
  'popup.emptyTitle': 'Tout est vu',
  'popup.emptyText': 'Ce que tes amis t’envoient arrive ici. En attendant, fais plaisir à quelqu’un.',
  'popup.sharePage': 'Partager cette page',
  'popup.watched': 'Regardé',
  'popup.removed': 'Supprimé',
  'popup.allSeen': 'Tout est marqué comme vu',
  'popup.undone': 'Annulé',
  'popup.full': 'Trop de choses attendent d’être envoyées. Connecte-toi d’abord à ton serveur.',
  'popup.sentTo': 'Envoyé à {names}',
  'popup.queuedFor': 'Part vers {names} dès que possible',
  'popup.takenBack': 'Repris',
  'popup.notTakenBack': 'Tout n’a pas pu être repris. Vos envois sont dans le tableau de bord.',
  'popup.yourself': 'toi-même',
};
