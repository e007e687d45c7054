import type { popup as english } from '../en/popup.ts';
import type { Translation } from '../translation.ts';

/** Das Popup. */
export const popup: Translation<typeof english> = {
  'popup.views': 'Ansichten',
  'popup.inbox': 'Eingang',
  'popup.share': 'Teilen',
  'popup.unread': { one: '{count} ungelesen', other: '{count} ungelesen' },
  'popup.notifications': 'Benachrichtigungen',
  'popup.unseen': { one: '{count} neue Benachrichtigung', other: '{count} neue Benachrichtigungen' },
  'popup.dashboard': 'Dashboard öffnen',
  'popup.settings': 'Einstellungen',
  'popup.keyMove': 'bewegen',
  'popup.keyWatched': 'geschaut',
  'popup.seeAll': 'Alles angesehen',
  'popup.emptyTitle': 'Alles angesehen',
  'popup.emptyText': 'Was Freunde dir schicken, landet hier. Mach solange jemand anderem eine Freude.',
  'popup.sharePage': 'Diese Seite teilen',
  'popup.watched': 'Geschaut',
  'popup.removed': 'Entfernt',
  'popup.allSeen': 'Alles als angesehen markiert',
  'popup.undone': 'Rückgängig gemacht',
  'popup.full': 'Zu viel wartet darauf, gesendet zu werden. Verbinde dich zuerst mit deinem Server.',
  'popup.sentTo': 'Gesendet an {names}',
  'popup.queuedFor': 'Geht so bald wie möglich an {names}',
  'popup.takenBack': 'Zurückgenommen',
  'popup.notTakenBack': 'Nicht alles ließ sich zurücknehmen. Was du gesendet hast, steht im Dashboard.',
  'popup.yourself': 'dich selbst',
};
