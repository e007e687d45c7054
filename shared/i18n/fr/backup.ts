import type { backup as english } from '../en/backup.ts';
import type { Translation } from '../translation.ts';

/** Enregistrer les réglages de l’extension dans un fichier, et les relire. */
export const backup: Translation<typeof english> = {
  'backup.title': 'Sauvegarde de tes réglages',
  'backup.text':
    'Ce que tu as choisi sur cette page, l’adresse de ton serveur et les sites pour lesquels tu ne veux pas de question, dans un fichier. Ni jetons, ni clés, ni rien de ce qui a été envoyé.',
  'backup.save': 'Enregistrer dans un fichier',
  'backup.read': 'Lire un fichier…',
  'backup.done': 'Tes réglages sont maintenant ceux du fichier.',
  'backup.withoutFriend':
    'Tes réglages sont maintenant ceux du fichier, sauf l’ami habituel, qui n’est pas parmi tes amis ici.',
  'backup.undo': 'Annuler',
  'backup.undone': 'Tes réglages sont comme avant.',
  'backup.notSettings': 'Ce n’est pas un fichier de réglages de WatchThis. Rien n’a changé.',
  'backup.tooNew':
    'Ce fichier vient d’une version plus récente de WatchThis. Mets l’extension à jour, puis relis-le. Rien n’a changé.',
  'backup.wrong': 'Dans ce fichier, {place} n’a pas de sens. Rien n’a changé.',
};
