import type { TargetedEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { Person } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Avatar } from '#ui/Avatar.tsx';
import { putAvatar, removeAvatar } from '../../profile.ts';
import { say, sayProblem } from '../../toasts.ts';

/** One's picture, and the ways to another and to none. */
export function Picture({ person }: { person: Person }) {
  const input = useRef<HTMLInputElement>(null);

  async function attempt(change: () => Promise<void>) {
    try {
      await change();
      say(t('web.done.saved'));
    } catch (error) {
      sayProblem(error);
    }
  }

  function take({ currentTarget }: TargetedEvent<HTMLInputElement>) {
    const [file] = currentTarget.files ?? [];
    // The same file can then be chosen again.
    currentTarget.value = '';
    if (file) void attempt(() => putAvatar(file));
  }

  return (
    <div class="row wrap">
      {/* Drawn anew for each picture: one that could not be loaded says nothing about the next. */}
      <Avatar key={person.avatarUrl} person={person} size={48} />
      <input
        ref={input}
        class="sr-only"
        type="file"
        accept="image/png,image/jpeg,image/webp,image/gif"
        aria-label={t('web.settings.picture')}
        tabIndex={-1}
        onChange={take}
      />
      <button class="btn btn-soft" type="button" onClick={() => input.current?.click()}>
        {t('web.settings.picture')}
      </button>
      {person.avatarUrl !== null && (
        <button class="btn btn-soft" type="button" onClick={() => void attempt(removeAvatar)}>
          {t('web.settings.noPicture')}
        </button>
      )}
    </div>
  );
}
