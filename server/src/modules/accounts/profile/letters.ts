import { mail } from '#shared/i18n/en/mail.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import type { Letter } from '../../../kernel/letter.ts';

learn(mail);

interface About {
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
  return {
    verify: ({ username, url }: About): Letter => ({
      subject: t('mail.verify'),
      paragraphs: [t('mail.verify.text', { username, server }), t('mail.lasts'), t('mail.verify.ignore')],
      link: { label: t('mail.verify.button'), url },
    }),

    reset: ({ username, url }: About): Letter => ({
      subject: t('mail.reset'),
      paragraphs: [t('mail.reset.text', { username, server }), t('mail.lasts'), t('mail.reset.ignore')],
      link: { label: t('mail.reset.button'), url },
    }),

    passwordChanged: ({ username }: Pick<About, 'username'>): Letter => ({
      subject: t('mail.changed'),
      paragraphs: [t('mail.changed.text', { username, server }), t('mail.changed.act')],
      link: { label: t('mail.reset.button'), url: `${baseUrl}/reset` },
    }),
  };
}
