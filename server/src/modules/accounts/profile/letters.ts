import { type Voice, whereText } from '#shared/alert-text.ts';
import { alerts as arAlerts } from '#shared/i18n/ar/alerts.ts';
import { mail as ar } from '#shared/i18n/ar/mail.ts';
import { alerts as deAlerts } from '#shared/i18n/de/alerts.ts';
import { mail as de } from '#shared/i18n/de/mail.ts';
import { alerts as enAlerts } from '#shared/i18n/en/alerts.ts';
import { mail as en } from '#shared/i18n/en/mail.ts';
import { alerts as esAlerts } from '#shared/i18n/es/alerts.ts';
import { mail as es } from '#shared/i18n/es/mail.ts';
import { alerts as frAlerts } from '#shared/i18n/fr/alerts.ts';
import { mail as fr } from '#shared/i18n/fr/mail.ts';
import type { Catalogue } from '#shared/i18n/i18n.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { say } from '#shared/i18n/message.ts';
import type { Security } from '#shared/push-message.ts';
import type { Letter } from '../../../kernel/letter.ts';

const TEXTS = {
  ar: { ...arAlerts, ...ar },
  de: { ...deAlerts, ...de },
  en: { ...enAlerts, ...en },
  es: { ...esAlerts, ...es },
  fr: { ...frAlerts, ...fr },
} satisfies Record<Language, Partial<Catalogue>>;

interface About {
  /** The reader's. */
  language: Language;
  username: string;
  url: string;
}

interface Done extends Omit<About, 'url'> {
  /** The record of it. */
  event?: Pick<Security, 'device' | 'address'> | undefined;
}

export type Letters = ReturnType<typeof createLetters>;

/**
 * What we write to people about their accounts. Usernames alone: a name that people choose freely could say anything to
 * whoever's address they give.
 */
export function createLetters({ baseUrl }: { baseUrl: string }) {
  const server = new URL(baseUrl).host;
  const speaker = (language: Language): Voice['t'] => {
    const texts: Partial<Catalogue> = TEXTS[language];
    return (key, params) => say(texts[key] ?? key, params ?? {}, language);
  };
  /** By what something was done, and from where, if that is known. */
  const placeOf = (event: Done['event'], t: Voice['t']) => {
    const text = event ? whereText(event, { t }) : '';
    return text === '' ? [] : [text];
  };

  return {
    verify({ language, username, url }: About): Letter {
      const t = speaker(language);
      return {
        language,
        subject: t('mail.verify'),
        paragraphs: [t('mail.verify.text', { username, server }), t('mail.lasts'), t('mail.verify.ignore')],
        link: { label: t('mail.verify.button'), url },
      };
    },

    reset({ language, username, url }: About): Letter {
      const t = speaker(language);
      return {
        language,
        subject: t('mail.reset'),
        paragraphs: [t('mail.reset.text', { username, server }), t('mail.lasts'), t('mail.reset.ignore')],
        link: { label: t('mail.reset.button'), url },
      };
    },

    passwordChanged({ language, username, event }: Done): Letter {
      const t = speaker(language);
      return {
        language,
        subject: t('mail.changed'),
        paragraphs: [t('mail.changed.text', { username, server }), ...placeOf(event, t), t('mail.changed.act')],
        link: { label: t('mail.reset.button'), url: `${baseUrl}/reset` },
      };
    },

    /** To the address that was theirs. */
    emailGivenUp({ language, username, event }: Done): Letter {
      const t = speaker(language);
      return {
        language,
        subject: t('mail.givenUp'),
        paragraphs: [t('mail.givenUp.text', { username, server }), ...placeOf(event, t), t('mail.givenUp.act')],
        link: { label: t('mail.givenUp.button'), url: `${baseUrl}/settings` },
      };
    },
  };
}
