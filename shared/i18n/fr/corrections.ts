import type { corrections as english } from '../en/corrections.ts';
import type { Translation } from '../translation.ts';

/** Un message envoyé, à mieux dire. */
export const corrections: Translation<typeof english> = {
  'correct.edit': 'Modifier le message',
  'correct.add': 'Ajouter un message',
  'correct.save': 'Enregistrer',
  'correct.cancel': 'Annuler',
  'correct.changed': 'Message modifié',
  'correct.changesLater': 'Le message changera dès que tu seras en ligne',
};
