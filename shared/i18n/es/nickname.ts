import type { nickname as english } from '../en/nickname.ts';
import type { Translation } from '../translation.ts';

/** Cómo se llama a un amigo. */
export const nickname: Translation<typeof english> = {
  'web.nickname.title': '¿Cómo llamas a {name}?',
  'web.nickname.label': 'Apodo',
  'web.nickname.hint': 'Solo lo ves tú. Sin apodo, aparece como {name}.',
  'web.nickname.done': 'Ahora es {name} para ti',
};
