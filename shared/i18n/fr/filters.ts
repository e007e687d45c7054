import type { filters as english } from '../en/filters.ts';
import type { Translation } from '../translation.ts';

/** Affiner la boîte de réception, et agir sur plusieurs choses à la fois. */
export const filters: Translation<typeof english> = {
  'filter.unwatched': 'Pas encore regardés',
  'filter.remove': 'Retirer le filtre : {filter}',
  'web.inbox.laterTitle': 'Rien de remis à plus tard',
  'web.inbox.laterText': 'Ce que tu remets à plus tard attend ici, et revient comme non lu le moment venu.',
  'view.label': 'Affichage',
  'view.list': 'Liste',
  'view.gallery': 'Galerie',
  'many.label': 'Que faire de la sélection',
  'many.all': 'Tout sélectionner',
  'many.none': 'Ne rien sélectionner',
  'many.read': 'Marquer comme lu',
  'many.watched': 'Regardé',
  'many.archive': 'Archiver',
  'many.remove': 'Supprimer',
  'many.done.read': { one: '{count} marqué comme lu', other: '{count} marqués comme lus' },
  'many.done.watched': { one: '{count} marqué comme regardé', other: '{count} marqués comme regardés' },
  'many.done.archive': { one: '{count} archivé', other: '{count} archivés' },
  'many.done.remove': { one: '{count} supprimé', other: '{count} supprimés' },
};
