import type { offline as english } from '../en/offline.ts';
import type { Translation } from '../translation.ts';

/** Was auf die Verbindung wartet, und was an der App selbst neu ist. */
export const offline: Translation<typeof english> = {
  'web.waiting.title': 'Wartet darauf, gesendet zu werden',
  'web.waiting.text':
    'Es geht von selbst hinaus, sobald WatchThis erreichbar ist, auch nachdem du diese Seite geschlossen hast.',
  'web.waiting.to': 'An {names}',
  'web.waiting.failed': 'An {names}. {reason}',
  'web.waiting.cancel': 'Abbrechen',
  'web.waiting.cancelTitle': 'Senden abbrechen: {title}',
  'web.waiting.retry': 'Noch einmal versuchen',
  'web.waiting.retryTitle': 'Noch einmal versuchen zu senden: {title}',
  'web.waiting.cancelled': 'Es wird nicht gesendet',
  'web.waiting.later': 'Geht an {names}, sobald es möglich ist',
  'web.waiting.full':
    'Zu viel wartet darauf, gesendet zu werden. Verbinde dich zuerst mit dem Internet, oder brich etwas davon ab.',
  'web.waiting.count': {
    one: 'Eine Sache, die du geteilt hast, wartet darauf, gesendet zu werden.',
    other: '{count} Sachen, die du geteilt hast, warten darauf, gesendet zu werden.',
  },
  'web.update': 'Es gibt eine neue Version von WatchThis.',
  'web.update.reload': 'Neu laden',
};
