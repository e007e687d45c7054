import type { share as english } from '../en/share.ts';
import type { Translation } from '../translation.ts';

/** Etwas senden. */
export const share: Translation<typeof english> = {
  'share.sentBefore': 'Am {date} hast du das an {names} gesendet',
  'share.gotBefore': 'Am {date} hast du das von {names} bekommen',
  'share.to': 'Senden an',
  'share.toPlaceholder': { one: 'Namen tippen oder 1 drücken', other: 'Namen tippen oder 1–{count} drücken' },
  'share.people': 'Gefundene Leute',
  'share.found': { one: '{count} Person gefunden', other: '{count} Personen gefunden' },
  'share.foundNobody': 'Von deinen Freunden heißt niemand so.',
  'share.often': 'Wem du oft sendest',
  'share.me': 'Mir, für später',
  'share.startAt': 'Ab {time}',
  'share.message': 'Nachricht',
  'share.optional': '(freiwillig)',
  'share.messagePlaceholder': 'Warum wird es gefallen?',
  'share.lettersLeft': { one: 'Noch {count} Zeichen', other: 'Noch {count} Zeichen' },
  'share.quote': '{text} hinzufügen',
  'share.choose': 'Wähl einen Freund aus',
  'share.sendTo': 'Senden an {names}',
  'share.sendToMore': {
    one: 'Senden an {names} und {count} weitere Person',
    other: 'Senden an {names} und {count} weitere',
  },
  'share.sendToLater': 'An {names} senden, sobald du online bist',
  'share.sendToMoreLater': {
    one: 'An {names} und {count} weitere Person senden, sobald du online bist',
    other: 'An {names} und {count} weitere senden, sobald du online bist',
  },
  'share.sending': 'Wird gesendet…',
  'share.sent': 'Gesendet an {names}',
  'share.waits': 'Geht an {names}, sobald du online bist',
  'share.again': 'An noch jemanden senden',
};
