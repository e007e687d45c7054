import type { Signal } from '@preact/signals';
import { t } from '#shared/i18n/i18n.ts';
import type { Correction } from '#shared/outbox/work.ts';
import { type Answer, ask, type Latest } from '../messages.ts';
import { current } from '../stored.ts';
import { said } from './actions.ts';

/** Has something just sent say something else, says so, and how to have it say again what it did. */
export async function reword(of: Latest, title: string, message: Signal<string>, to: string): Promise<void> {
  const before = message.peek();
  if (before === to) return;
  const change = async (text: string): Promise<boolean> => {
    const isKept = await tell(of, title, text);
    if (isKept) message.value = text;
    else said.value = { text: t('connection.tooLate') };
    return isKept;
  };
  const undo = async () => {
    if (await change(before)) said.value = { text: t('popup.undone') };
  };
  if (!(await change(to))) return;
  const isOnline = current.peek().connection.problem === null;
  said.value = { text: t(isOnline ? 'correct.changed' : 'correct.changesLater'), undo: () => void undo() };
}

/** Takes something just sent back, from all who got it. */
export async function takeBack({ sendIds, shareIds }: Latest): Promise<void> {
  for (const id of sendIds) await ask({ type: 'undo', id });
  for (const shareId of shareIds) await mark({ do: 'withdraw', shareId });
  said.value = { text: t('popup.takenBack') };
}

/** Whether it is on its way to the server. */
async function tell({ sendIds, shareIds, names }: Latest, title: string, text: string): Promise<boolean> {
  const answers: Answer<'reword' | 'mark'>[] = [];
  for (const id of sendIds) answers.push(await ask({ type: 'reword', id, message: text, title, names }));
  const wording = { message: text || null, title, names };
  for (const shareId of shareIds) answers.push(await mark({ do: 'reword', shareId, ...wording }));
  return answers.every((answer) => answer === 'kept');
}

const mark = (correction: Correction) => ask({ type: 'mark', id: crypto.randomUUID(), mark: correction });
