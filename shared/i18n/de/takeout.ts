import type { takeout as english } from '../en/takeout.ts';
import type { Translation } from '../translation.ts';

/** Alles Eigene, hinaus und herein: ein Teil der Einstellungen. */
export const takeout: Translation<typeof english> = {
  'web.data.title': 'Deine Daten',
  'web.data.export': 'Export',
  'web.data.exportText':
    'Alles, was dieser Server über dich hat, in einer Datei: zum Aufbewahren, oder um es auf einen anderen Server zu bringen. Passwörter und Schlüssel sind nicht dabei.',
  'web.data.make': 'Alles exportieren',
  'web.data.makeNew': 'Neuen Export erstellen',
  'web.data.making': 'Dein Export wird erstellt',
  'web.data.failed': 'Das hat nicht geklappt. Nichts ist verloren; versuch es noch einmal.',
  'web.data.ready': 'Dein Export vom {date} ist fertig: {size}. Er liegt hier bis {until}.',
  'web.data.download': 'Herunterladen',
  'web.data.downloadTitle': 'Deinen Export herunterladen',
  'web.data.downloadText': 'Darin ist alles von dir, darum zeig, dass du es bist.',
  'web.data.delete': 'Löschen',
  'web.data.deleted': 'Dein Export ist gelöscht',
  'web.data.cancel': 'Anhalten',
  'web.data.import': 'Import',
  'web.data.importText':
    'Bring mit, was du auf einem anderen Server exportiert hast. Du siehst, was in der Datei ist, bevor etwas geschieht.',
  'web.data.choose': 'Datei aussuchen',
  'web.data.checking': 'Deine Datei wird durchgesehen…',
  'web.data.place': 'Der Fehler steht bei „{place}“.',
  'web.data.from': 'Von {server}, exportiert am {date} von {name}.',
  'web.data.brings': 'Das kommt hierher:',
  'web.data.profile': 'Name und Einstellungen zur Privatsphäre',
  'web.data.profileAndPicture': 'Name, Bild und Einstellungen zur Privatsphäre',
  'web.data.inbox': { one: '{count} Sache, die du bekommen hast', other: '{count} Sachen, die du bekommen hast' },
  'web.data.sent': { one: '{count} Sache, die du gesendet hast', other: '{count} Sachen, die du gesendet hast' },
  'web.data.saved': { one: '{count} Link, den du dir gemerkt hast', other: '{count} Links, die du dir gemerkt hast' },
  'web.data.stays':
    'Benutzername, Passwort, E-Mail-Adresse und Geräte bleiben hier, wie sie sind. Eine Datei schließt keine Freundschaften: Du kannst noch einmal anfragen.',
  'web.data.start': 'Importieren',
  'web.data.notThis': 'Nicht diese Datei',
  'web.data.importing': 'Deine Datei wird importiert',
  'web.data.done': 'Dein Import ist fertig. Neu hier:',
  'web.data.nothingNew': 'Dein Import ist fertig. Alles in dieser Datei war schon hier.',
  'web.data.skipped': {
    one: '{count} Sache wurde ausgelassen: Sie ist kein Link, der sich hier teilen lässt.',
    other: '{count} Sachen wurden ausgelassen: Sie sind keine Links, die sich hier teilen lassen.',
  },
  'web.data.friends': 'Deine Freunde dort',
  'web.data.friendsText':
    'Hier heißen sie vielleicht anders, und vielleicht heißt jemand anderes so. Frag an, wen du kennst.',
  'web.data.ask': '{name} anfragen',
  'web.data.close': 'Fertig',
  'problem.TAKEOUT_UNDER_WAY': 'Es läuft schon etwas. Warte, bis es fertig ist.',
  'problem.EXPORT_NOT_FOUND': 'Diesen Export gibt es hier nicht mehr. Erstell einen neuen.',
  'problem.IMPORT_NOT_FOUND': 'Diese Datei ist nicht mehr hier. Such sie noch einmal aus.',
  'problem.NOT_AN_EXPORT': 'Das ist kein Export von WatchThis, oder er ist beschädigt.',
};
