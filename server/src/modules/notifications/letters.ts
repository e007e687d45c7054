import { alertText } from '#shared/alert-text.ts';
import { alerts } from '#shared/i18n/en/alerts.ts';
import { newsMail } from '#shared/i18n/en/news-mail.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import type { Letter } from '../../kernel/letter.ts';
import type { Notice } from './notices.ts';

learn(alerts, newsMail);

export type NewsLetters = ReturnType<typeof createNewsLetters>;

interface News {
  notices: Notice[];
  hideDetails: boolean;
  unsubscribe: string;
}

/** What we write to people about what others did. */
export function createNewsLetters({ baseUrl }: { baseUrl: string }) {
  const server = new URL(baseUrl).host;
  return {
    /** One thing as its own mail says it; several as a list. */
    news({ notices, hideDetails, unsubscribe }: News): Letter {
      const told = notices.map((notice) => wordsOf(notice, hideDetails));
      const [only] = told;
      return {
        subject: told.length === 1 && only ? only.title : t('news.many', { count: sum(notices) }),
        paragraphs: told.flatMap(({ title, body }) => (body === '' ? [title] : [`${title}: ${body}`])),
        link: { label: t('news.open'), url: `${baseUrl}/inbox` },
        aside: { label: t('news.unsubscribe'), url: unsubscribe },
      };
    },

    security(notice: Notice, { username }: { username: string }): Letter {
      return {
        subject: wordsOf(notice, false).title,
        paragraphs: [`${wordsOf(notice, false).title}.`, t('news.security', { username, server })],
        link: { label: t('news.securityOpen'), url: `${baseUrl}/settings` },
      };
    },
  };
}

const sum = (notices: Notice[]): number => notices.reduce((total, { count }) => total + count, 0);

/** A name or a title that was chosen by somebody else is one line, also in a subject. */
function wordsOf(notice: Notice, hideDetails: boolean) {
  const { kind, count, people, otherPeople, titles, message, media, detail } = notice;
  return alertText({
    kind,
    count,
    from: hideDetails ? [] : people.map(({ displayName }) => displayName),
    others: otherPeople,
    titles: hideDetails ? [] : titles,
    message: hideDetails ? null : message,
    media: media?.kind ?? null,
    detail,
  });
}
