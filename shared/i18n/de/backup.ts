import type { backup as english } from '../en/backup.ts';
import type { Translation } from '../translation.ts';

/** Die Einstellungen der Erweiterung als Datei sichern und wieder lesen. */
export const backup: Translation<typeof english> = {
  'backup.title': 'Sicherung deiner Einstellungen',
  'backup.text':
    'Was du auf dieser Seite gewählt hast, die Adresse deines Servers und die Websites, zu denen du nicht gefragt werden willst, als Datei. Keine Token, keine Schlüssel, nichts Gesendetes.',
  'backup.save': 'In eine Datei sichern',
  'backup.read': 'Aus einer Datei lesen…',
  'backup.done': 'Deine Einstellungen sind jetzt die aus der Datei.',
  'backup.withoutFriend':
    'Deine Einstellungen sind jetzt die aus der Datei, nur der übliche Freund nicht: Er gehört hier nicht zu deinen Freunden.',
  'backup.undo': 'Rückgängig',
  'backup.undone': 'Deine Einstellungen sind wieder wie vorher.',
  'backup.notSettings': 'Das ist keine Datei mit WatchThis-Einstellungen. Nichts wurde geändert.',
  'backup.tooNew':
    'Diese Datei stammt von einem neueren WatchThis. Aktualisiere die Erweiterung und lies sie dann noch einmal. Nichts wurde geändert.',
  'backup.wrong': 'In dieser Datei ergibt {place} keinen Sinn. Nichts wurde geändert.',
};
