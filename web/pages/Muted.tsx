import { data } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { api } from '../session.ts';
import { useAnswer } from '../shell/use-answer.ts';
import { friends } from '../store.ts';
import { sayProblem } from '../toasts.ts';

/** Chooses the friends of whom nothing is told. */
export function Muted() {
  const muted = useAnswer<string[]>(() => data(api.GET('/api/v1/notifications/muted')));
  const { value } = muted.state;
  if (!Array.isArray(value) || friends.value.length === 0) return null;

  async function toggle(userId: string, isMuted: boolean) {
    const params = { path: { userId } };
    try {
      if (isMuted) await data(api.DELETE('/api/v1/notifications/muted/{userId}', { params }));
      else await data(api.PUT('/api/v1/notifications/muted/{userId}', { params }));
    } catch (error) {
      sayProblem(error);
    }
    await muted.load();
  }

  return (
    <details>
      <summary>{t('notes.muted')}</summary>
      <p class="hint">{t('notes.mutedHint')}</p>
      <div class="choices">
        {friends.value.map(({ user: { id, displayName } }) => (
          <label key={id} class="check">
            <input type="checkbox" checked={value.includes(id)} onChange={() => void toggle(id, value.includes(id))} />
            <bdi dir="auto">{displayName}</bdi>
          </label>
        ))}
      </div>
    </details>
  );
}
