import type { Signal } from '@preact/signals';
import { t } from '#shared/i18n/i18n.ts';
import type { Correction } from '#shared/outbox/work.ts';
import { type Answer, ask, type Latest } from '../messages.ts';
import { current } from '../stored.ts';
import { said } from './actions.ts';
import { sayTakenBack } from './say-sent.ts';

/** Has something just sent say something else, says so, and how to have it say again what it did. Gives whether it could. */
export async function reword(of: Latest, title: string, message: Signal<string>, to: string): Promise<boolean> {
  const before = message.peek();
  if (before === to) return true;
  const change = async (text: string): Promise<boolean> => {
    const answers = await tell(of, title, text);
    if (answers.includes('full')) said.value = { text: t('popup.full') };
    else if (answers.includes('unknown')) said.value = { text: t('connection.tooLate') };
    else message.value = text;
    return message.peek() === text;
  };
  const undo = async () => {
    if (await change(before)) said.value = { text: t('popup.undone') };
  };
  if (!(await change(to))) return false;
  const isOnline = current.peek().connection.problem === null;
  said.value = { text: t(isOnline ? 'correct.changed' : 'correct.changesLater'), undo: () => void undo() };
  return true;
}

/** Takes something just sent back, from all who got it. Says whether it could. */
export async function takeBack({ sendIds, shareIds }: Latest): Promise<boolean> {
  const undone = await Promise.all(sendIds.map((id) => ask({ type: 'undo', id })));
  const withdrawn = await Promise.all(shareIds.map((shareId) => mark({ do: 'withdraw', shareId })));
  return sayTakenBack(undone.every((answer) => answer === 'undone') && withdrawn.every((answer) => answer === 'kept'));
}

/** Puts it on its way to the server. */
async function tell({ sendIds, shareIds, names }: Latest, title: string, text: string) {
  const answers: Answer<'reword' | 'mark'>[] = [];
  for (const id of sendIds) answers.push(await ask({ type: 'reword', id, message: text, title, names }));
  const wording = { message: text || null, title, names };
  for (const shareId of shareIds) answers.push(await mark({ do: 'reword', shareId, ...wording }));
  return answers;
}

const mark = (correction: Correction) => ask({ type: 'mark', id: crypto.randomUUID(), mark: correction });
