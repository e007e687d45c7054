import { formatList, t } from '#shared/i18n/i18n.ts';
import { ask } from '../messages.ts';
import type { Session } from '../settings.ts';
import { current } from '../stored.ts';
import { said } from './actions.ts';

const QUICK_MS = 30_000;

/** Says to whom something went, or will go, and how to take it back. */
export function saySent(ids: string[], names: string[], onTakenBack?: () => void): void {
  const undo = async () => {
    const answers = await Promise.all(ids.map((id) => ask({ type: 'undo', id })));
    if (sayTakenBack(answers.every((answer) => answer === 'undone'))) onTakenBack?.();
  };
  const isOnline = current.value.connection.problem === null;
  const text = t(isOnline ? 'popup.sentTo' : 'popup.queuedFor', { names: formatList(names) });
  said.value = { text, undo: () => void undo() };
}

/** Says it of a send that was made without the popup, for as long as it can be undone here. */
export function sayQuick({ id, names, at }: NonNullable<Session['quick']>): void {
  if (Date.now() - at < QUICK_MS) saySent([id], names);
}

/** Says whether all of something could be taken back, and gives that on. */
export function sayTakenBack(isAll: boolean): boolean {
  said.value = { text: t(isAll ? 'popup.takenBack' : 'popup.notTakenBack') };
  return isAll;
}
