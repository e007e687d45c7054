import { useEffect } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import { called } from '#ui/called.ts';
import { isMuted, loadMuted, muted, toggleMuted } from '../muted.ts';
import { friends } from '../store.ts';

/** Chooses the friends of whom nothing is told. */
export function Muted() {
  useEffect(() => void loadMuted(), []);
  if (!Array.isArray(muted.value) || friends.value.length === 0) return null;

  return (
    <details>
      <summary>{t('notes.muted')}</summary>
      <p class="hint">{t('notes.mutedHint')}</p>
      <div class="choices">
        {friends.value.map(({ user }) => (
          <label key={user.id} class="check">
            <input type="checkbox" checked={isMuted(user)} onChange={() => void toggleMuted(user)} />
            <bdi dir="auto">{called(user)}</bdi>
          </label>
        ))}
      </div>
    </details>
  );
}
