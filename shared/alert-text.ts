import { formatList, t } from './i18n/i18n.ts';
import type { Alert } from './push-message.ts';

/** What an alert says, whoever shows it: an open page, a browser, a phone, a mail. */
export type Told = Pick<Alert, 'kind' | 'count' | 'from' | 'others' | 'titles' | 'message' | 'media' | 'detail'>;

/** Who says it, and in which language. */
export interface Voice {
  t: typeof t;
  formatList: typeof formatList;
}

/** In the language in use, unless another voice speaks. Whoever uses it has learnt the texts of alerts. */
export function alertText(told: Told, voice: Voice = { t, formatList }): { title: string; body: string } {
  const { t } = voice;
  const isHidden = told.from.length === 0 && told.titles.length === 0 && told.detail === null;
  if (isHidden) return { title: t(`alert.hidden.${told.kind}`, { count: told.count }), body: '' };
  return { title: titleOf(told, voice), body: bodyOf(told, voice) };
}

type Event = `alert.security.${string}` & Parameters<typeof t>[0];

function titleOf({ kind, count, from, others, media, detail }: Told, { t, formatList }: Voice): string {
  const name = from[0] ?? t('alert.someone');
  switch (kind) {
    case 'share':
      return count === 1
        ? t(`alert.shared.${media ?? 'other'}`, { name })
        : t('alert.shares', { count, names: named() });
    case 'watched':
      return count === 1 ? t('alert.watched', { name }) : t('alert.watchedMany', { count });
    case 'security':
      return t(`alert.security.${detail ?? ''}` as Event);
    default:
      return t(`alert.${kind}`, { name });
  }

  function named(): string {
    return formatList(others === 0 ? from : [...from, t('alert.others', { count: others })]);
  }
}

function bodyOf({ titles, message }: Told, { t }: Voice): string {
  const [title = ''] = titles;
  return message === null ? titles.join('\n') : t('alert.said', { title, message });
}
