import { mail as ar } from '#shared/i18n/ar/mail.ts';
import { mail as de } from '#shared/i18n/de/mail.ts';
import { mail as en } from '#shared/i18n/en/mail.ts';
import { mail as es } from '#shared/i18n/es/mail.ts';
import { mail as fr } from '#shared/i18n/fr/mail.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { type Params, say } from '#shared/i18n/message.ts';
import type { Letter } from '../../../kernel/letter.ts';

const TEXTS: Record<Language, Record<keyof typeof en, string>> = { ar, de, en, es, fr };

interface About {
  /** The reader's. */
  language: Language;
  username: string;
  url: string;
}

export type Letters = ReturnType<typeof createLetters>;

/**
 * What we write to people about their accounts. Usernames alone: a name that people choose freely could say anything to
 * whoever's address they give.
 */
export function createLetters({ baseUrl }: { baseUrl: string }) {
  const server = new URL(baseUrl).host;
  const speaker = (language: Language) => (key: keyof typeof en, params?: Params) =>
    say(TEXTS[language][key], params ?? {}, language);

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

    passwordChanged({ language, username }: Omit<About, 'url'>): Letter {
      const t = speaker(language);
      return {
        language,
        subject: t('mail.changed'),
        paragraphs: [t('mail.changed.text', { username, server }), t('mail.changed.act')],
        link: { label: t('mail.reset.button'), url: `${baseUrl}/reset` },
      };
    },

    /** To the address that was theirs. */
    emailGivenUp({ language, username }: Omit<About, 'url'>): Letter {
      const t = speaker(language);
      return {
        language,
        subject: t('mail.givenUp'),
        paragraphs: [t('mail.givenUp.text', { username, server }), t('mail.givenUp.act')],
        link: { label: t('mail.givenUp.button'), url: `${baseUrl}/settings` },
      };
    },
  };
}
