import { alertText, type Voice } from '#shared/alert-text.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { Letter } from '../../../kernel/letter.ts';
import { voiceOf } from '../../../kernel/voices.ts';
import type { Notice } from '../notices.ts';

export type NewsLetters = ReturnType<typeof createNewsLetters>;

interface News {
  /** The reader's. */
  language: Language;
  notices: Notice[];
  hideDetails: boolean;
  unsubscribe: string;
}

/** What we write to people about what others did. */
export function createNewsLetters({ baseUrl }: { baseUrl: string }) {
  const server = new URL(baseUrl).host;
  return {
    /** One thing as its own mail says it; several as a list. */
    news({ language, notices, hideDetails, unsubscribe }: News): Letter {
      const voice = voiceOf(language);
      const { t } = voice;
      const told = notices.map((notice) => wordsOf(notice, hideDetails, voice));
      const [only] = told;
      return {
        language,
        subject: told.length === 1 && only ? only.title : t('news.many', { count: sum(notices) }),
        paragraphs: told.flatMap(({ title, body }) => (body === '' ? [title] : [`${title}: ${body}`])),
        link: { label: t('news.open'), url: `${baseUrl}/inbox` },
        aside: { label: t('news.unsubscribe'), url: unsubscribe },
      };
    },

    security(notice: Notice, { language, username }: { language: Language; username: string }): Letter {
      const voice = voiceOf(language);
      const { t } = voice;
      const { title, body } = wordsOf(notice, false, voice);
      const lines = body === '' ? [] : body.split('\n');
      return {
        language,
        subject: title,
        paragraphs: [`${title}.`, ...lines, t('news.security', { username, server })],
        link: { label: t('news.securityOpen'), url: `${baseUrl}/settings` },
      };
    },
  };
}

const sum = (notices: Notice[]): number => notices.reduce((total, { count }) => total + count, 0);

/** A name or a title that was chosen by somebody else is one line, also in a subject. */
function wordsOf(notice: Notice, hideDetails: boolean, voice: Voice) {
  const { kind, count, people, otherPeople, titles, message, media, detail, security } = notice;
  return alertText(
    {
      kind,
      count,
      from: hideDetails ? [] : people.map(({ displayName }) => displayName),
      others: otherPeople,
      titles: hideDetails ? [] : titles,
      message: hideDetails ? null : message,
      media: media?.kind ?? null,
      detail,
      security,
    },
    voice,
  );
}
