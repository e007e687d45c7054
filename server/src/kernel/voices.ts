import type { Voice } from '#shared/alert-text.ts';
import { alerts as arAlerts } from '#shared/i18n/ar/alerts.ts';
import { mail as arMail } from '#shared/i18n/ar/mail.ts';
import { newsMail as arNewsMail } from '#shared/i18n/ar/news-mail.ts';
import { alerts as deAlerts } from '#shared/i18n/de/alerts.ts';
import { mail as deMail } from '#shared/i18n/de/mail.ts';
import { newsMail as deNewsMail } from '#shared/i18n/de/news-mail.ts';
import { alerts as enAlerts } from '#shared/i18n/en/alerts.ts';
import { mail as enMail } from '#shared/i18n/en/mail.ts';
import { newsMail as enNewsMail } from '#shared/i18n/en/news-mail.ts';
import { alerts as esAlerts } from '#shared/i18n/es/alerts.ts';
import { mail as esMail } from '#shared/i18n/es/mail.ts';
import { newsMail as esNewsMail } from '#shared/i18n/es/news-mail.ts';
import { alerts as frAlerts } from '#shared/i18n/fr/alerts.ts';
import { mail as frMail } from '#shared/i18n/fr/mail.ts';
import { newsMail as frNewsMail } from '#shared/i18n/fr/news-mail.ts';
import type { Catalogue } from '#shared/i18n/i18n.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { listed, say } from '#shared/i18n/message.ts';

const TEXTS: Record<Language, Partial<Catalogue>> = {
  ar: { ...arAlerts, ...arMail, ...arNewsMail },
  de: { ...deAlerts, ...deMail, ...deNewsMail },
  en: { ...enAlerts, ...enMail, ...enNewsMail },
  es: { ...esAlerts, ...esMail, ...esNewsMail },
  fr: { ...frAlerts, ...frMail, ...frNewsMail },
};

/** Says in a language what the server itself tells of: in mails, and where no program of ours puts a push in words. */
export const voiceOf = (language: Language): Voice => ({
  t: (key, params) => say(TEXTS[language][key] ?? key, params ?? {}, language),
  formatList: (names, type) => listed(names, language, type),
});
