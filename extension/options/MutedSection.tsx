import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import { Avatar } from '#ui/Avatar.tsx';
import { circleAlertIcon } from '#ui/icons.ts';
import { Banner } from '#ui/views/Banner.tsx';
import { type Answer, ask } from '../messages.ts';
import type { Problem } from '../settings.ts';
import { problemText } from '../problem-text.ts';
import { kept, sync } from '../stored.ts';

/** The friends about whom nothing is told: the server keeps them, for all devices. */
export function MutedSection() {
  const { muted, problem, look, end } = useMuted();
  const { account } = kept.value;
  if (!account?.refreshToken) return null;
  const people = (sync.value?.friends ?? []).flatMap(({ user }) => (muted?.includes(user.id) ? [user] : []));
  return (
    <section class="card" aria-labelledby="muted">
      <h2 id="muted" tabIndex={-1}>
        {t('mute.title')}
      </h2>
      {problem && (
        <Banner tone="err" icon={circleAlertIcon} action={{ label: t('connect.retry'), onClick: () => void look() }}>
          {muted === undefined && t('mute.unknown')} {problemText(problem, account.server)}
        </Banner>
      )}
      {muted && <p class="hint">{t(people.length > 0 ? 'mute.text' : 'mute.nobody')}</p>}
      {people.length > 0 && (
        <ul class="options-sites">
          {people.map((person) => (
            <li key={person.id} class="options-row">
              <Avatar person={person} size={24} />
              <bdi dir="auto" class="options-grow">
                {person.displayName}
              </bdi>
              <button
                type="button"
                class="btn btn-sm"
                aria-label={t('mute.endNamed', { name: person.displayName })}
                onClick={() => void end(person.id)}
              >
                {t('mute.end')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function useMuted() {
  const muted = useSignal<string[] | undefined>(undefined);
  const problem = useSignal<Problem | undefined>(undefined);
  const take = (answer: Answer<'muted'>) => {
    problem.value = 'problem' in answer ? answer.problem : undefined;
    if ('muted' in answer) muted.value = answer.muted;
  };
  const look = async () => take(await ask({ type: 'muted' }));
  const end = async (userId: string) => {
    take(await ask({ type: 'mute', userId, isMuted: false }));
    // The button that was pressed is gone, unless it failed.
    if (problem.value === undefined) setTimeout(() => document.querySelector<HTMLElement>('#muted')?.focus());
  };
  useEffect(() => {
    void look();
    // Meanwhile it may have changed in the popup or on the dashboard.
    const again = () => void look();
    globalThis.addEventListener('focus', again);
    return () => globalThis.removeEventListener('focus', again);
  }, []);
  return { muted: muted.value, problem: problem.value, look, end };
}
