import { signal } from '@preact/signals';
import { answer, data, type ApiError, type Person } from '#shared/client.ts';
import { api } from './session.ts';
import { asApiError, sayProblem } from './toasts.ts';

/** The ids of the friends of whom nothing is told. */
export const muted = signal<readonly string[] | 'loading' | ApiError>('loading');

export async function loadMuted(): Promise<void> {
  try {
    muted.value = await data(api.GET('/api/v1/notifications/muted'));
  } catch (error) {
    muted.value = asApiError(error);
  }
}

/** Whether they are known to be muted. */
export const isMuted = ({ id }: Pick<Person, 'id'>): boolean => Array.isArray(muted.value) && muted.value.includes(id);

/** Mutes somebody, or tells of them again. */
export async function toggleMuted(person: Pick<Person, 'id'>): Promise<void> {
  const params = { path: { userId: person.id } };
  try {
    if (isMuted(person)) await answer(api.DELETE('/api/v1/notifications/muted/{userId}', { params }));
    else await answer(api.PUT('/api/v1/notifications/muted/{userId}', { params }));
  } catch (error) {
    sayProblem(error);
  }
  await loadMuted();
}
