import type { rare as english } from '../en/rare.ts';
import type { Translation } from '../translation.ts';

/** Was das Popup ab und zu sagen muss: Niemand ist angemeldet, etwas klemmt, eine Seite lässt sich nicht teilen. */
export const rare: Translation<typeof english> = {
  'stopped.title': 'Teile, was sich zu schauen lohnt',
  'stopped.text':
    'Verbinde diesen Browser mit deinem Konto. Du bestätigst einen kurzen Code in deinem Dashboard; hier wird kein Passwort eingegeben.',
  'stopped.connect': 'Mit {server} verbinden',
  'stopped.other': 'Anderen Server nehmen…',
  'stopped.endedTitle': 'Dieser Browser wurde getrennt',
  'stopped.endedText':
    'Er wurde von einem anderen Gerät aus getrennt. Was du noch nicht gesendet hattest, ist noch da.',
  'stopped.reconnect': 'Wieder mit {server} verbinden',
  'trouble.look': 'Ansehen',
  'trouble.refused': { one: 'Eine Sendung wurde abgelehnt.', other: '{count} Sendungen wurden abgelehnt.' },
  'trouble.unchanged': {
    one: 'Eine Nachricht ließ sich nicht ändern.',
    other: '{count} Nachrichten ließen sich nicht ändern.',
  },
  'trouble.tooFast': 'Du sendest schnell: Das Nächste geht in {time} hinaus.',
  'trouble.offline': 'Du bist offline. Was du tust, bleibt erhalten und wird später gesendet.',
  'trouble.saved': 'Der Stand, den du siehst: {age}.',
  'unreachable.title': '{server} ist nicht erreichbar',
  'unreachable.next': 'Nächster Versuch in {time}.',
  'unreachable.retry': 'Jetzt noch einmal versuchen',
  'unreachable.copy': 'Einzelheiten kopieren',
  'unreachable.copied': 'Kopiert.',
  'refusal.private': 'Das ist ein privates Fenster, darum wird nichts daraus gelesen. Du kannst einen Link einfügen.',
  'refusal.browser':
    'Diese Seite gehört deinem Browser, und Freunde könnten sie nicht öffnen. Du kannst einen Link einfügen.',
  'refusal.store': 'Browser lassen keine Erweiterung in ihren Store sehen. Du kannst den Link einfügen.',
  'refusal.file':
    'Das ist eine Datei auf deinem Rechner, und Freunde könnten sie nicht öffnen. Du kannst einen Link einfügen.',
  'refusal.unknown':
    'Der Browser sagt nicht, welche Seite offen ist. Klick auf der Seite auf den WatchThis-Knopf oder füg einen Link ein.',
  'paste.label': 'Link',
  'paste.noLink': 'Das ist kein Link. So einer sieht aus wie https://example.org/seite.',
  'paste.next': 'Diesen Link teilen',
  'invite.noFriends':
    'Du hast hier noch keine Freunde. Schick jemandem eine Einladung; bis dahin kannst du dir selbst etwas merken.',
  'invite.copy': 'Einladung kopieren',
  'invite.link': 'Einladungslink',
  'invite.copied': 'Kopiert. Wer den Link öffnet, wird mit dir befreundet.',
  'invite.copyByHand': 'Kopier ihn aus dem Feld.',
  'tabs.sendAll': { one: 'Den ausgewählten Tab senden', other: 'Alle {count} ausgewählten Tabs senden' },
  'tabs.leftOut': {
    one: 'Einer davon lässt sich nicht senden und bleibt weg.',
    other: '{count} davon lassen sich nicht senden und bleiben weg.',
  },
  'correct.takeBack': 'Zurücknehmen',
};
