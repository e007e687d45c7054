import type { notices as english } from '../en/notices.ts';
import type { Translation } from '../translation.ts';

/** La liste des notifications, dans le tableau de bord et la fenêtre de l’extension. */
export const notices: Translation<typeof english> = {
  'notes.title': 'Notifications',
  'notes.emptyTitle': 'Encore rien',
  'notes.emptyText': 'Ce que tes amis t’envoient, et qui veut devenir ton ami, s’annonce ici.',
  'notes.new': 'Nouveau.',
  'notes.failedTitle': 'Impossible d’afficher les notifications pour l’instant',
  'notes.all': 'Toutes les notifications',
};
