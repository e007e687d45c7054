import type { pairing as english } from '../en/pairing.ts';
import type { Translation } from '../translation.ts';

/** Ein Gerät verbinden. */
export const pairing: Translation<typeof english> = {
  'web.connect.title': 'Gerät verbinden',
  'web.connect.how': 'Deine Browser-Erweiterung oder dein Programm zeigt einen Code. Gib ihn hier ein.',
  'web.connect.code': 'Code',
  'web.connect.next': 'Weiter',
  'web.connect.extension': 'Diese Browser-Erweiterung möchte deinen Eingang lesen und als {name} teilen.',
  'web.connect.program': 'Dieses Programm möchte deinen Eingang lesen und als {name} teilen.',
  'web.connect.asked': 'Gefragt hat es {when}.',
  'web.connect.compare': 'Verbinde nur, wenn du das selbst begonnen hast und dort denselben Code siehst.',
  'web.connect.connect': 'Verbinden',
  'web.connect.refuse': 'Ablehnen',
  'web.connect.done': '{name} ist verbunden',
  'web.connect.doneText': 'Du kannst diesen Tab schließen und dorthin zurückgehen, woher du kamst.',
  'web.connect.refused': '{name} wurde abgelehnt',
  'web.connect.refusedText': 'Nichts wurde verbunden. Wenn du nicht darum gebeten hast, sieh dir deine Geräte an.',
  'web.connect.home': 'Zu deinem Eingang',
  'web.connect.devices': 'Deine Geräte ansehen',
  'problem.AUTHORIZATION_PENDING': 'Noch hat niemand den Code bestätigt.',
  'problem.SLOW_DOWN': 'Das war zu schnell. Warte einen Moment und versuch es noch einmal.',
  'problem.ACCESS_DENIED': 'Der Code wurde abgelehnt.',
  'problem.CODE_EXPIRED': 'Dieser Code ist abgelaufen. Hol dir einen neuen, wo du diesen her hast.',
  'problem.INVALID_CODE': 'Kein Gerät zeigt gerade diesen Code. Prüf ihn oder hol dir einen neuen.',
};
