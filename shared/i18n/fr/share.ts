import type { share as english } from '../en/share.ts';
import type { Translation } from '../translation.ts';

/** Envoyer quelque chose. */
export const share: Translation<typeof english> = {
  'share.sentBefore': 'Tu as envoyé ceci à {names} le {date}',
  'share.gotBefore': 'Tu as reçu ceci de {names} le {date}',
  'share.to': 'Envoyer à',
  'share.toPlaceholder': { one: 'Tape un nom, ou appuie sur 1', other: 'Tape un nom, ou appuie sur 1–{count}' },
  'share.people': 'Personnes trouvées',
  'share.found': { one: '{count} personne trouvée', other: '{count} personnes trouvées' },
  'share.foundNobody': 'Aucun de tes amis ne s’appelle ainsi.',
  'share.often': 'À qui tu envoies',
  'share.me': 'Moi, plus tard',
  'share.startAt': 'Commencer à {time}',
  'share.message': 'Message',
  'share.optional': '(facultatif)',
  'share.messagePlaceholder': 'Pourquoi vont-ils aimer ?',
  'share.lettersLeft': { one: 'Encore {count} caractère', other: 'Encore {count} caractères' },
  'share.quote': 'Ajouter {text}',
  'share.choose': 'Choisis un ami',
  'share.sendTo': 'Envoyer à {names}',
  'share.sendToMore': { one: 'Envoyer à {names} et {count} autre', other: 'Envoyer à {names} et {count} autres' },
  'share.sendToLater': 'Envoyer à {names} une fois en ligne',
  'share.sendToMoreLater': {
    one: 'Envoyer à {names} et {count} autre une fois en ligne',
    other: 'Envoyer à {names} et {count} autres une fois en ligne',
  },
  'share.sending': 'Envoi…',
  'share.sent': 'Envoyé à {names}',
  'share.waits': 'Part vers {names} dès que tu es en ligne',
  'share.again': 'Envoyer à quelqu’un d’autre',
};
