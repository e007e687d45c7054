import type { landing as english } from '../en/landing.ts';
import type { Translation } from '../translation.ts';

/** Was die Seite denen sagt, die noch nie hier waren. */
export const landing: Translation<typeof english> = {
  'web.landing.title': 'Leg Freunden einen Link in den Eingang, und erfahr, wann sie ihn geschaut haben',
  'web.landing.lead':
    'Ein Klick in deinem Browser sendet, was du gerade schaust oder liest. Kein Feed, keine Follower: nur du und deine Freunde.',
  'web.landing.steps': 'So geht es',
  'web.landing.step.one': 'Lade jemanden ein',
  'web.landing.step.oneText':
    'Leg ein Konto an und schick einem Menschen deinen Einladungslink. Mehr braucht es nicht.',
  'web.landing.step.two': 'Sende, was dir gefällt',
  'web.landing.step.twoText':
    'Klick auf den Knopf im Browser oder füg hier einen Link ein. Schreib ein Wort dazu, warum.',
  'web.landing.step.three': 'Wisse, dass es ankam',
  'web.landing.step.threeText':
    'Du siehst, wann es angekommen ist, geöffnet und geschaut wurde. Dann könnt ihr darüber reden.',
  'web.landing.privacy': 'Datenschutz, in klaren Worten',
  'web.landing.privacy.permissions': 'Die Erweiterung sieht eine Seite nur an, wenn du sie anklickst.',
  'web.landing.privacy.private': 'Was du sendest, sehen nur die, denen du es sendest, und sonst niemand.',
  'web.landing.privacy.tracking': 'Keine Werbung, keine Tracker, nichts von anderen Firmen auf dieser Seite.',
  'web.landing.privacy.yours':
    'Du kannst jederzeit jedes Gerät abmelden, Gesendetes zurücknehmen und jeden blockieren.',
  'web.landing.host': 'Betreib es selbst',
  'web.landing.hostText':
    'WatchThis ist freie Software. Mit Node auf deinem Rechner starten zwei Befehle einen eigenen Server:',
  'web.landing.api': 'Bau etwas darauf: die API-Referenz',
  'web.demo.label':
    'Das Popup von WatchThis: ein Eingang mit zwei ungelesenen Links von Freunden und der Hinweis, dass Mia geschaut hat, was du gesendet hast.',
  'web.demo.video': 'Wie Kolibris schweben',
  'web.demo.article': 'Die Nachtzüge kommen zurück',
  'web.demo.song': 'Ein ganzes Konzert auf einem winzigen Schreibtisch',
  'web.demo.from.one': 'Mia · vor 3 Min.',
  'web.demo.from.two': 'Jonas · vor 2 Std.',
  'web.demo.from.three': 'Aylin · gestern',
  'web.demo.receipt': 'Mia hat geschaut, was du gesendet hast',
};
