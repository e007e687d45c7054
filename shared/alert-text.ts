import { formatList, t } from './i18n/i18n.ts';
import type { Alert, Security } from './push-message.ts';

/** What an alert says, whoever shows it: an open page, a browser, a phone, a mail. */
export type Told = Pick<
  Alert,
  'kind' | 'count' | 'from' | 'others' | 'titles' | 'message' | 'media' | 'detail' | 'security'
>;

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
      if (count > 1) return t('alert.shares', { count, names: named() });
      return detail === null ? t(`alert.shared.${media ?? 'other'}`, { name }) : t('alert.returned');
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

/** With what something was done, and from where, as far as that is known. */
export function whereText({ device, address }: Pick<Security, 'device' | 'address'>, { t }: Pick<Voice, 't'>): string {
  if (device === null) return address === null ? '' : t('alert.whereAddress', { address });
  return address === null ? t('alert.whereDevice', { device }) : t('alert.where', { device, address });
}

function bodyOf({ kind, titles, message, security }: Told, voice: Voice): string {
  if (kind === 'security') {
    return security ? [security.name ?? '', whereText(security, voice)].filter((line) => line !== '').join('\n') : '';
  }
  const { t } = voice;
  const [title = ''] = titles;
  return message === null ? titles.join('\n') : t('alert.said', { title, message });
}
