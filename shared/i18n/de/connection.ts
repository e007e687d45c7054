import type { connection as english } from '../en/connection.ts';
import type { Translation } from '../translation.ts';

/** Was zwischen der Erweiterung und ihrem Server steht. */
export const connection: Translation<typeof english> = {
  'connection.offline': 'Du bist offline. Verbinde dich mit dem Internet und versuch es noch einmal.',
  'connection.unreachable': '{server} antwortet nicht. Prüf die Adresse und ob der Server läuft.',
  'connection.notWatchThis': '{server} antwortet, ist aber kein WatchThis-Server. Prüf die Adresse.',
  'connection.tooOld':
    'Der Server {server} ist älter als diese Erweiterung. Bitte, wer ihn betreibt, ihn zu aktualisieren.',
  'connection.tooNew': 'Diese Erweiterung ist älter als der Server {server}. Aktualisiere die Erweiterung.',
  'connection.signedOut': 'Du bist abgemeldet. Verbinde diesen Browser noch einmal.',
  'connection.rateLimited': 'Das war zu schnell für {server}. Warte eine Minute und versuch es noch einmal.',
  'connection.serverError': '{server} hat mit einem Fehler geantwortet. Versuch es gleich noch einmal.',
  'connection.notReady': '{server} startet gerade. Versuch es gleich noch einmal.',
  'connection.refused': 'Der Code wurde im Dashboard abgelehnt. Fang neu an, wenn das ein Versehen war.',
  'connection.expired': 'Der Code ist abgelaufen. Fang neu an, um einen neuen zu bekommen.',
  'connection.notFriends': 'Ihr seid nicht mehr befreundet.',
  'connection.invalidUrl': 'Dieser Link lässt sich nicht teilen.',
  'connection.tooLate': 'Eine Nachricht lässt sich nur fünf Minuten lang ändern.',
  'connection.takenBack': 'Das wurde schon zurückgenommen.',
  'connection.other': 'Der Server hat es abgelehnt ({code}).',
};
