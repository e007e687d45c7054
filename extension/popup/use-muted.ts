import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Person } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { ask } from '../messages.ts';
import type { Problem } from '../settings.ts';
import { said } from './actions.ts';

/** About whom nothing is told, and changing that. Nobody knows before the server has said so. */
export function useMuted() {
  const muted = useSignal<readonly string[] | undefined>(undefined);
  const problem = useSignal<Problem | undefined>(undefined);
  const isMuted = ({ id }: Person): boolean => muted.value?.includes(id) ?? false;

  useEffect(() => {
    void ask({ type: 'muted' }).then((answer) => {
      if ('muted' in answer) muted.value = answer.muted;
    });
  }, [muted]);

  /** Says whether it could be done. */
  const mute = async ({ id }: Person, to: boolean): Promise<boolean> => {
    const answer = await ask({ type: 'mute', userId: id, isMuted: to });
    problem.value = 'problem' in answer ? answer.problem : undefined;
    if ('muted' in answer) muted.value = answer.muted;
    return 'muted' in answer;
  };
  const undo = async (person: Person, to: boolean) => {
    if (await mute(person, to)) said.value = { text: t('popup.undone') };
  };
  const toggle = async (person: Person) => {
    const to = !isMuted(person);
    if (!(await mute(person, to))) return;
    const text = t(to ? 'mute.began' : 'mute.ended', { name: person.displayName });
    said.value = { text, undo: () => void undo(person, !to) };
  };
  return { isKnown: muted.value !== undefined, isMuted, problem: problem.value, toggle };
}
