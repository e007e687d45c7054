import { useEffect } from 'preact/hooks';
import type { Person } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Avatar } from '#ui/Avatar.tsx';
import { called } from '#ui/called.ts';
import { circleAlertIcon } from '#ui/icons.ts';
import { Banner } from '#ui/views/Banner.tsx';
import { problemText } from '../problem-text.ts';
import { kept, sync } from '../stored.ts';
import { useMuted } from '../use-muted.ts';

/** The friends about whom nothing is told: the server keeps them, for all devices. */
export function MutedSection() {
  const { muted, problem, look, mute } = useMuted();
  useEffect(() => {
    // Meanwhile it may have changed in the popup or on the dashboard.
    const again = () => void look();
    globalThis.addEventListener('focus', again);
    return () => globalThis.removeEventListener('focus', again);
  }, []);
  const end = async (person: Person) => {
    // The button that was pressed is gone, unless it failed.
    if (await mute(person, false)) setTimeout(() => document.querySelector<HTMLElement>('#muted')?.focus());
  };
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
                {called(person)}
              </bdi>
              <button
                type="button"
                class="btn btn-sm"
                aria-label={t('mute.endNamed', { name: called(person) })}
                onClick={() => void end(person)}
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
