import type { keys as english } from '../en/keys.ts';
import type { Translation } from '../translation.ts';

/** Was die Tastatur tut. */
export const keys: Translation<typeof english> = {
  'web.keys.title': 'Tastatur',
  'web.keys.move': 'Durch eine Liste gehen',
  'web.keys.open': 'Öffnen',
  'web.keys.watched': 'Als geschaut markieren',
  'web.keys.later': 'Auf später verschieben',
  'web.keys.remove': 'Entfernen',
  'web.keys.select': 'Auswählen',
  'web.keys.selectTo': 'Alles bis hierher auswählen',
  'web.keys.play': 'Abspielen oder anhalten',
  'web.keys.skip': 'Zehn Sekunden zurück oder vor',
  'web.keys.next': 'Weiter zum Nächsten',
  'web.keys.undo': 'Rückgängig',
  'web.keys.search': 'Suchen',
  'web.keys.share': 'Link teilen',
  'web.keys.paste': 'Den kopierten Link teilen',
  'web.keys.inbox': 'Zu deinem Eingang',
  'web.keys.sent': 'Zu dem, was du gesendet hast',
  'web.keys.friends': 'Zu deinen Freunden',
  'web.keys.sheet': 'Diese Tasten zeigen',
  'web.keys.on': 'Einzelne Tasten tun etwas, außerhalb von Feldern',
};
