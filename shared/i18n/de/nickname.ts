import type { nickname as english } from '../en/nickname.ts';
import type { Translation } from '../translation.ts';

/** Wie jemand einen Freund nennt. */
export const nickname: Translation<typeof english> = {
  'web.nickname.title': 'Wie nennst du {name}?',
  'web.nickname.label': 'Spitzname',
  'web.nickname.hint': 'Nur du siehst ihn. Ohne Spitznamen steht da {name}.',
  'web.nickname.done': 'Heißt bei dir jetzt {name}',
};
