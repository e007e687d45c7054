import type { nickname as english } from '../en/nickname.ts';
import type { Translation } from '../translation.ts';

/** Comment on appelle un ami. */
export const nickname: Translation<typeof english> = {
  'web.nickname.title': 'Comment appelles-tu {name} ?',
  'web.nickname.label': 'Surnom',
  'web.nickname.hint': 'Personne d’autre ne le voit. Sans surnom, c’est {name}.',
  'web.nickname.done': 'Pour toi, c’est maintenant {name}',
};
