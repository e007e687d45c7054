import type { mail as english } from '../en/mail.ts';
import type { Translation } from '../translation.ts';

/** Was der Server den Leuten per E-Mail schreibt. */
export const mail: Translation<typeof english> = {
  'mail.lasts': 'Der Link funktioniert einmal, innerhalb einer Stunde.',
  'mail.verify': 'Bestätige deine E-Mail-Adresse',
  'mail.verify.text':
    'Für das Konto {username} auf {server} wurde diese E-Mail-Adresse angegeben. Bestätige sie, wenn das Konto deines ist.',
  'mail.verify.ignore': 'Wenn nicht, tu nichts: Ohne dein Ja kann niemand diese Adresse benutzen.',
  'mail.verify.button': 'Adresse bestätigen',
  'mail.reset': 'Wähl ein neues Passwort',
  'mail.reset.text': 'Jemand hat um ein neues Passwort für dein Konto {username} auf {server} gebeten.',
  'mail.reset.ignore': 'Wenn du das nicht warst, tu nichts: Dein Passwort bleibt, wie es ist.',
  'mail.reset.button': 'Neues Passwort wählen',
  'mail.changed': 'Dein Passwort wurde geändert',
  'mail.changed.text': 'Das Passwort deines Kontos {username} auf {server} wurde eben geändert.',
  'mail.changed.act': 'Wenn du das nicht warst, wähl sofort ein neues.',
  'mail.givenUp': 'Deine E-Mail-Adresse wurde geändert',
  'mail.givenUp.text': 'Dein Konto {username} auf {server} verwendet diese Adresse nicht mehr.',
  'mail.givenUp.act':
    'Wenn du das nicht warst, melde dich an und ändere sofort dein Passwort. Wenn das nicht geht, frag die Person, die den Server betreibt.',
  'mail.givenUp.button': 'Einstellungen öffnen',
};
