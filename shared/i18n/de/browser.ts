import type { browser as english } from '../en/browser.ts';
import type { Translation } from '../translation.ts';

/** Was der Browser selbst von der Erweiterung zeigt. */
export const browser: Translation<typeof english> = {
  'browser.name': 'WatchThis',
  'browser.description': 'Schick Freunden die Seite, auf der du bist, und sieh, was sie dir geschickt haben.',
  'browser.commandOpen': 'Deinen Eingang öffnen',
  'browser.commandShare': 'Aussuchen, wer diese Seite bekommt',
  'browser.commandQuickSend': 'Diese Seite sofort dem üblichen Freund schicken',
  'browser.title': 'WatchThis',
  'browser.titleNew': 'WatchThis: {count} neu',
  'browser.titleSent': 'WatchThis: gesendet',
  'browser.titleStuck': 'WatchThis: etwas ließ sich nicht senden',
  'browser.titleEnded': 'WatchThis: dieser Browser wurde getrennt',
  'browser.titleSignedOut': 'WatchThis: noch nicht verbunden',
  'browser.menuConnect': 'WatchThis verbinden…',
  'browser.menuSend': 'An Freunde senden…',
  'browser.menuSendTo': 'An Freunde senden',
  'browser.menuChoose': 'Freund aussuchen, Nachricht dazu…',
  'browser.menuSave': 'Für mich merken',
  'browser.menuInbox': 'Eingang öffnen',
  'browser.menuDashboard': 'Dashboard öffnen',
  'browser.menuMarkAllSeen': 'Alles als angesehen markieren',
  'browser.menuPause': 'Hinweise anhalten',
  'browser.menuPauseHour': 'Eine Stunde',
  'browser.menuPauseTomorrow': 'Bis morgen',
  'browser.menuPauseEnd': 'Wieder Hinweise zeigen',
  'browser.omniboxHelp':
    'Tipp den Namen eines Freundes und eine Nachricht, um diese Seite zu senden, oder /, um deinen Eingang zu durchsuchen',
  'browser.omniboxSend': 'Diese Seite an {name} senden',
  'browser.omniboxSendWith': 'Diese Seite an {name} senden: {message}',
  'browser.omniboxNobody': 'Von deinen Freunden heißt niemand {name}. Such jemanden aus…',
  'browser.omniboxSearch': 'Deinen Eingang nach {words} durchsuchen',
  'browser.omniboxItem': '{title}, von {name}',
};
