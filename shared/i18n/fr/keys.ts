import type { keys as english } from '../en/keys.ts';
import type { Translation } from '../translation.ts';

/** Ce que fait le clavier. */
export const keys: Translation<typeof english> = {
  'web.keys.title': 'Clavier',
  'web.keys.move': 'Parcourir une liste',
  'web.keys.open': 'Ouvrir',
  'web.keys.watched': 'Marquer comme regardé',
  'web.keys.later': 'Remettre à plus tard',
  'web.keys.remove': 'Supprimer',
  'web.keys.select': 'Sélectionner',
  'web.keys.selectTo': 'Tout sélectionner jusqu’ici',
  'web.keys.play': 'Lancer ou mettre en pause',
  'web.keys.skip': 'Dix secondes en arrière ou en avant',
  'web.keys.next': 'Passer au suivant',
  'web.keys.undo': 'Annuler',
  'web.keys.search': 'Rechercher',
  'web.keys.share': 'Partager un lien',
  'web.keys.paste': 'Partager le lien copié',
  'web.keys.inbox': 'Aller à ta boîte de réception',
  'web.keys.sent': 'Aller à ce que tu as envoyé',
  'web.keys.friends': 'Aller à tes amis',
  'web.keys.sheet': 'Afficher ces touches',
  'web.keys.on': 'Les touches simples agissent hors des champs',
};
