import type { player as english } from '../en/player.ts';
import type { Translation } from '../translation.ts';

/** Schauen im Dashboard, und was danach kommt. */
export const player: Translation<typeof english> = {
  'player.play': 'Abspielen: {title}',
  'player.playShort': 'Abspielen',
  'player.resume': 'Weiter ab {time}',
  'player.startOver': 'Von Anfang an',
  'player.read': 'Lesen',
  'player.open': 'Auf {host} öffnen',
  'player.from': 'Kommt von {host}; dort erfährt man, dass du es schaust.',
  'player.silent': 'Dieser Player sagt nicht, wie weit du bist: Markier es als geschaut, wenn du es gesehen hast.',
  'player.frame': 'Player: {title}',
  'player.failed': 'Diese Datei lässt sich hier nicht abspielen.',
  'player.finished': 'Fertig?',
  'player.finishedYes': 'Ja, als geschaut markieren',
  'player.finishedNo': 'Noch nicht',
  'player.next': 'Nächstes',
  'player.nextTitle': 'Nächstes: {title}',
  'player.upNext': 'Als Nächstes',
  'player.upNextFrom': 'Als Nächstes · von {name}',
  'player.queueEmpty': 'Sonst wartet nichts. Du hast alles aufgeholt.',
  'player.playOn': 'Das Nächste von selbst abspielen',
  'player.time': 'Wie viel Zeit hast du?',
  'player.anyTime': 'Alle',
  'player.minutes': '{count} Min.',
  'player.fits': { one: '{count} Sache passt: {time}', other: '{count} Sachen passen: {time}' },
  'player.nothingFits': 'So Kurzes wartet nicht, oder seine Länge ist nicht bekannt.',
  'player.now': 'Jetzt',
  'player.playing': 'Es läuft: {title}',
  'player.stop': 'Beenden',
  'player.theatre': 'Kinomodus',
};
