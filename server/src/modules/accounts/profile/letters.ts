import { type Voice, whereText } from '#shared/alert-text.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { Security } from '#shared/push-message.ts';
import type { Letter } from '../../../kernel/letter.ts';
import { voiceOf } from '../../../kernel/voices.ts';

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
  /** By what something was done, and from where, if that is known. */
  const placeOf = (event: Done['event'], t: Voice['t']) => {
    const text = event ? whereText(event, { t }) : '';
    return text === '' ? [] : [text];
  };

  return {
    verify({ language, username, url }: About): Letter {
      const { t } = voiceOf(language);
      return {
        language,
        subject: t('mail.verify'),
        paragraphs: [t('mail.verify.text', { username, server }), t('mail.lasts'), t('mail.verify.ignore')],
        link: { label: t('mail.verify.button'), url },
      };
    },

    reset({ language, username, url }: About): Letter {
      const { t } = voiceOf(language);
      return {
        language,
        subject: t('mail.reset'),
        paragraphs: [t('mail.reset.text', { username, server }), t('mail.lasts'), t('mail.reset.ignore')],
        link: { label: t('mail.reset.button'), url },
      };
    },

    passwordChanged({ language, username, event }: Done): Letter {
      const { t } = voiceOf(language);
      return {
        language,
        subject: t('mail.changed'),
        paragraphs: [t('mail.changed.text', { username, server }), ...placeOf(event, t), t('mail.changed.act')],
        link: { label: t('mail.reset.button'), url: `${baseUrl}/reset` },
      };
    },

    /** To the address that was theirs. */
    emailGivenUp({ language, username, event }: Done): Letter {
      const { t } = voiceOf(language);
      return {
        language,
        subject: t('mail.givenUp'),
        paragraphs: [t('mail.givenUp.text', { username, server }), ...placeOf(event, t), t('mail.givenUp.act')],
        link: { label: t('mail.givenUp.button'), url: `${baseUrl}/settings` },
      };
    },
  };
}
