import type { Person } from '#shared/client.ts';
import { formatList, t } from '#shared/i18n/i18n.ts';
import { called } from '../../called.ts';

/** As many names as fit on a button. */
const NAMED = 2;

/** What the button will do, with the receivers' names in it: nobody sends to the wrong person unawares. */
export function sendLabel(names: string[], { online }: { online: boolean }): string {
  if (names.length === 0) return t('share.choose');
  if (names.length <= NAMED) return t(online ? 'share.sendTo' : 'share.sendToLater', { names: formatList(names) });
  const params = { names: formatList(names.slice(0, NAMED), 'unit'), count: names.length - NAMED };
  return t(online ? 'share.sendToMore' : 'share.sendToMoreLater', params);
}

/** What a person is called here: oneself is "Me, later". */
export const nameOf = (person: Person, me: Person): string =>
  person.id === me.id ? t('share.me') : called(person) || person.username;
