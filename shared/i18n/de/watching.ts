import type { watching as english } from '../en/watching.ts';
import type { Translation } from '../translation.ts';

/** Was die Erweiterung auf erlaubten Seiten von selbst bemerkt. */
export const watching: Translation<typeof english> = {
  'watching.offer': 'Von selbst bemerken, wenn du auf {site} etwas geschaut hast?',
  'watching.allow': 'Erlauben',
  'watching.decline': 'Nein',
  'watching.declineLabel': 'Nein, auf {site} nicht mehr fragen',
  'watching.asked': 'Hast du „{title}“ geschaut?',
  'watching.yes': 'Ja',
  'watching.no': 'Noch nicht',
  'watching.marked': 'Als geschaut markiert: „{title}“',
  'watching.undo': 'Rückgängig',
  'watching.fine': 'In Ordnung',
  'watching.title': 'Schauen',
  'watching.text':
    'Auf Seiten, die du erlaubst, bemerkt WatchThis, wie weit du geschaut hast, was Freunde dir geschickt haben. Sonst sieht es dort nichts an, und in privaten Fenstern gar nichts.',
  'watching.isOn': 'Bemerken, was ich geschaut habe',
  'watching.then': 'Wenn ich etwas geschaut habe',
  'watching.mark': 'Als geschaut markieren',
  'watching.ask': 'Mich fragen',
  'watching.nothing': 'Nur merken, wo ich war',
  'watching.threshold': 'Als geschaut gilt',
  'watching.thresholdHint': 'Bei etwas Langem genügen das meiste davon und die letzte Minute.',
  'watching.part': '{percent} davon',
  'watching.sites': 'Erlaubte Seiten',
  'watching.noSites': 'Noch keine. Das Popup fragt, wenn du auf einer Seite bist, die Freunde dir geschickt haben.',
  'watching.remove': 'Entfernen',
  'watching.removeLabel': '{site} entfernen',
  'watching.waiting': 'Seiten in deinem Eingang',
  'watching.allowLabel': '{site} erlauben',
};
