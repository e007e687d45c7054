import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Person } from '#shared/client.ts';
import { type Answer, ask } from './messages.ts';
import type { Problem } from './settings.ts';

/** About whom nothing is told, and changing that. The server keeps it, for all devices: nobody knows before it has said so. */
export function useMuted() {
  const muted = useSignal<readonly string[] | undefined>(undefined);
  const problem = useSignal<Problem | undefined>(undefined);
  /** Says whether the server could be asked. */
  const take = (answer: Answer<'muted'>): boolean => {
    problem.value = 'problem' in answer ? answer.problem : undefined;
    if ('muted' in answer) muted.value = answer.muted;
    return 'muted' in answer;
  };
  const look = async () => take(await ask({ type: 'muted' }));
  useEffect(() => void look(), []);
  return {
    /** The ids of those; nothing while that is not known. */
    muted: muted.value,
    problem: problem.value,
    look,
    /** Mutes somebody, or tells of them again. */
    mute: async ({ id: userId }: Pick<Person, 'id'>, isMuted: boolean) =>
      take(await ask({ type: 'mute', userId, isMuted })),
  };
}
