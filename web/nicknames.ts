import { data, type Friend, type Person } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { api } from './session.ts';
import { friends } from './store.ts';
import { say, sayProblem } from './toasts.ts';

/** Gives a friend a name that nobody else sees, or their own again. Throws `ApiError`. */
export async function call({ user, nickname: before }: Friend, nickname: string | null): Promise<void> {
  if (nickname === before) return;
  await tell(user, nickname);
  const name = nickname ?? user.displayName;
  say(t('web.nickname.done', { name }), () => void tell(user, before).catch(sayProblem));
}

async function tell({ id: userId }: Person, nickname: string | null): Promise<void> {
  const changed = await data(
    api.PATCH('/api/v1/friends/{userId}', { params: { path: { userId } }, body: { nickname } }),
  );
  friends.value = friends.peek().map((one) => (one.user.id === userId ? changed : one));
}
