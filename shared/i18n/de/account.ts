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
  'web.provider.logIn': 'Mit {name} anmelden',
  'web.provider.signUp': 'Mit {name} ein Konto anlegen',
  'web.provider.again': 'Noch einmal mit {name} anmelden',
  'web.welcome.title': 'Wähl deinen Namen hier',
  'web.welcome.text': 'Du bist neu hier. Unter diesem Namen kennen dich deine Freunde.',
  'web.welcome.known': 'Hast du schon ein Konto? Melde dich an und verknüpf es dann in den Einstellungen.',
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
  'problem.MISSING_CREDENTIALS': 'Gib deinen Benutzernamen und dein Passwort ein.',
  'problem.INVALID_CREDENTIALS': 'Benutzername und Passwort passen nicht zusammen. Prüf beides.',
  'problem.USERNAME_TAKEN': 'Diesen Benutzernamen gibt es schon. Nimm einen anderen.',
  'problem.EMAIL_TAKEN': 'Diese E-Mail-Adresse gehört zu einem anderen Konto.',
  'problem.MAIL_LINK_ENDED':
    'Dieser Link wurde schon benutzt, ist abgelaufen, oder es gibt einen neueren. Fordere einen neuen an.',
  'problem.PASSWORD_TOO_COMMON': 'Dieses Passwort benutzen viele, darum wird es zuerst geraten. Nimm ein anderes.',
  'problem.SIGNUP_CLOSED': 'Dieser Server nimmt keine neuen Leute auf. Frag, wer ihn betreibt.',
  'problem.INVITE_REQUIRED': 'Dieser Server nimmt neue Leute nur mit Einladung auf. Gib deinen Einladungscode ein.',
  'problem.INVALID_ADMIN_CODE': 'Dieser Code ist verbraucht. Starte den Server neu: Er gibt einen anderen aus.',
  'problem.SECOND_FACTOR_REQUIRED':
    'Gib den Code ein, den deine Authentifizierungs-App zeigt, oder einen Wiederherstellungscode.',
  'problem.INVALID_SECOND_FACTOR':
    'Dieser Code ist falsch oder wurde schon benutzt. Gib den ein, den deine App jetzt zeigt.',
  'problem.INVALID_PASSKEY': 'Dieser Passkey wurde nicht angenommen. Versuch es noch einmal oder nimm dein Passwort.',
  'problem.PROVIDER_UNREACHABLE':
    'Der andere Dienst antwortet nicht. Versuch es gleich noch einmal, oder melde dich anders an.',
  'problem.PROVIDER_REFUSED':
    'Der andere Dienst hat dich nicht hereingelassen. Versuch es noch einmal, oder melde dich anders an.',
  'problem.SIGN_IN_FAILED':
    'Der Antwort des anderen Dienstes ist nicht zu trauen. Versuch es noch einmal, oder melde dich anders an.',
  'problem.SIGN_IN_ENDED': 'Das hat zu lange gedauert oder in einem anderen Browser begonnen. Fang neu an.',
  'problem.IDENTITY_UNKNOWN': 'Damit ist kein Konto verknüpft. Fang neu an.',
};
