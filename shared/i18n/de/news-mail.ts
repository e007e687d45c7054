import type { newsMail as english } from '../en/news-mail.ts';
import type { Translation } from '../translation.ts';

/** E-Mails über das, was neu ist. */
export const newsMail: Translation<typeof english> = {
  'news.many': { one: '1 Sache ist neu für dich', other: '{count} Sachen sind neu für dich' },
  'news.open': 'WatchThis öffnen',
  'news.unsubscribe': 'Keine solchen E-Mails mehr',
  'news.security':
    'Das betrifft dein Konto {username} auf {server}. Wenn du das nicht warst, handle sofort: Melde Geräte ab und wähl ein neues Passwort.',
  'news.securityOpen': 'Meine Sicherheit ansehen',
};
