import type { account as english } from '../en/account.ts';
import type { Translation } from '../translation.ts';

/** Konto anlegen, anmelden und die Wege zurück. */
export const account: Translation<typeof english> = {
  'web.signUp.known': 'Hast du schon ein Konto?',
  'web.signUp.haveCode': 'Ich habe den Code für die Verwaltung',
  'web.signUp.adminCode': 'Code für die Verwaltung',
  'web.signUp.adminCodeHint':
    'Der Server gibt ihn aus, wenn er ohne jemanden startet, der ihn verwaltet. Er macht dich dazu.',
  'web.signUp.closed': 'Hier gibt es keine neuen Konten',
  'web.logIn.restore': 'Zurückkommen',
  'web.logIn.new': 'Bist du neu hier?',
  'web.logIn.connect': 'Melde dich zuerst an; dann kannst du dein Gerät verbinden.',
  'web.logIn.share': 'Melde dich zuerst an; der Link, den du teilen willst, bleibt erhalten.',
  'web.logIn.passkey': 'Mit einem Passkey anmelden',
  'web.passkeys.impossible': 'Passkeys brauchen einen Browser, der sie kann, und eine https-Adresse mit einem Namen.',
  'web.logIn.code': 'Code',
  'web.logIn.codeHint':
    'Aus deiner Authentifizierungs-App. Wenn du sie nicht mehr hast, gib einen Wiederherstellungscode ein.',
  'web.usernameHint': '3 bis 30 Buchstaben, Ziffern oder Unterstriche. So finden dich Freunde.',
  'web.usernameWrong': 'Das ist kein Benutzername: Nimm 3 bis 30 Buchstaben, Ziffern oder Unterstriche.',
  'web.displayName': 'Name (freiwillig)',
  'web.displayNameHint': 'Ihn sehen deine Freunde. Ohne ihn sehen sie deinen Benutzernamen.',
  'web.password': 'Passwort',
  'web.passwordHint':
    'Mindestens 8 Zeichen. Ein paar Wörter, die nichts miteinander zu tun haben, sind stark und leicht zu merken.',
  'web.passwordShow': 'Passwort anzeigen',
  'web.email': 'E-Mail-Adresse',
  'web.emailOptional': 'E-Mail-Adresse (freiwillig)',
  'web.emailHint': 'Dein Weg zurück, wenn du dein Passwort vergisst. Wir schicken einen Link, um sie zu bestätigen.',
  'web.emailWrong': 'Das ist keine E-Mail-Adresse: So eine sieht aus wie name@example.org.',
  'web.reset.title': 'Neues Passwort wählen',
  'web.reset.forgot': 'Passwort vergessen?',
  'web.reset.how': 'Gib die E-Mail-Adresse deines Kontos ein. Wir schicken einen Link dorthin.',
  'web.reset.send': 'Link schicken',
  'web.reset.asked': 'Sieh in deine E-Mails',
  'web.reset.askedText':
    'Wenn das die bestätigte Adresse eines Kontos ist, ist ein Link unterwegs. Kommt keiner, frag, wer diesen Server betreibt.',
  'web.reset.choose': 'Dieses Passwort nehmen',
  'web.reset.again': 'Neuen Link anfordern',
  'web.reset.chosen': 'Dein Passwort ist geändert',
  'web.reset.chosenText': 'Alle deine Geräte sind abgemeldet. Melde dich mit dem neuen Passwort an.',
  'web.reset.remembered': 'Ist es dir doch wieder eingefallen?',
  'web.verify.title': 'E-Mail-Adresse bestätigen',
  'web.verify.heading': 'Ist das deine Adresse?',
  'web.verify.text': 'Bestätige sie, wenn du selbst sie für dein Konto angegeben hast.',
  'web.verify.confirm': 'Adresse bestätigen',
  'web.verify.done': 'Bestätigt',
  'web.verify.doneText': 'Ab jetzt kannst du dich mit {email} anmelden, und Freunde finden dich darüber.',
  'web.verify.next': 'Weiter',
  'web.invite.code': 'Einladungscode',
};
