import type { muted as english } from '../en/muted.ts';
import type { Translation } from '../translation.ts';

/** Mettre des amis en sourdine dans l’extension, et ne plus le faire. */
export const muted: Translation<typeof english> = {
  'mute.end': 'Ne plus mettre en sourdine',
  'mute.endNamed': 'Ne plus mettre en sourdine : {name}',
  'mute.key': 'sourdine',
  'mute.began': '{name} est en sourdine',
  'mute.ended': '{name} n’est plus en sourdine',
  'mute.title': 'Amis en sourdine',
  'mute.text': 'Aucune alerte à leur sujet ; ce qu’ils envoient arrive quand même.',
  'mute.nobody':
    'Personne n’est en sourdine. La cloche de l’extension montre ce qu’on t’a annoncé : mets-y en sourdine la personne concernée.',
  'mute.unknown': 'Impossible de montrer pour l’instant qui est en sourdine.',
};
