import { useSignal } from '@preact/signals';
import type { TargetedEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import { circleAlertIcon } from '#ui/icons.ts';
import { Banner } from '#ui/views/Banner.tsx';
import { local } from '../settings.ts';
import { kept, sync } from '../stored.ts';
import { type Chosen, type Flaw, fileOf, readFile, type Settings } from './backup.ts';

type State = { is: 'resting' | 'undone' } | Flaw | { is: 'read'; before: Settings; isFriendKnown: boolean };

/** Takes what was chosen here out as a file, and in again. */
export function BackupSection() {
  const input = useRef<HTMLInputElement>(null);
  const state = useSignal<State>({ is: 'resting' });

  async function take({ currentTarget }: TargetedEvent<HTMLInputElement>) {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    const text = await file.text();
    // The same file can then be chosen again.
    currentTarget.value = '';
    const found = readFile(text);
    state.value = 'is' in found ? found : await choose(found);
  }
  const undo = async (before: Settings) => {
    await local.write(before);
    state.value = { is: 'undone' };
  };

  return (
    <section class="card" aria-labelledby="backup">
      <h2 id="backup">{t('backup.title')}</h2>
      <p class="hint">{t('backup.text')}</p>
      <div class="options-row">
        <a class="btn" href={`data:application/json,${encodeURIComponent(fileOf(kept.value))}`} download={NAME}>
          {t('backup.save')}
        </a>
        <input
          ref={input}
          class="sr-only"
          type="file"
          accept="application/json,.json"
          aria-label={t('backup.read')}
          tabIndex={-1}
          onChange={(event) => void take(event)}
        />
        <button type="button" class="btn" onClick={() => input.current?.click()}>
          {t('backup.read')}
        </button>
      </div>
      <Outcome state={state.value} onUndo={(before) => void undo(before)} />
    </section>
  );
}

const NAME = 'watchthis-settings.json';

/** Has everything that the file says be so, and remembers how it was. A friend of another account is nobody here. */
async function choose({ preferences, noticing, declined, lastServer }: Chosen): Promise<State> {
  const before = await local.read('preferences', 'noticing', 'declined', 'lastServer');
  const { defaultFriend = null } = preferences;
  const isFriendKnown = defaultFriend === null || isFriend(defaultFriend);
  await local.write({
    preferences: { ...before.preferences, ...preferences, ...(!isFriendKnown && { defaultFriend: null }) },
    noticing: { ...before.noticing, ...noticing },
    declined: declined ?? before.declined,
    lastServer: lastServer ?? before.lastServer,
  });
  return { is: 'read', before, isFriendKnown };
}

const isFriend = (id: string): boolean => (sync.peek()?.friends ?? []).some(({ user }) => user.id === id);

function Outcome({ state, onUndo }: { state: State; onUndo(before: Settings): void }) {
  switch (state.is) {
    case 'NOT_SETTINGS':
      return <Refusal text={t('backup.notSettings')} />;
    case 'TOO_NEW':
      return <Refusal text={t('backup.tooNew')} />;
    case 'WRONG':
      return <Refusal text={t('backup.wrong', { place: state.place })} />;
    case 'read':
      return (
        <div class="options-row">
          <p role="status">{t(state.isFriendKnown ? 'backup.done' : 'backup.withoutFriend')}</p>
          <button type="button" class="btn btn-ghost btn-sm" onClick={() => onUndo(state.before)}>
            {t('backup.undo')}
          </button>
        </div>
      );
    case 'undone':
      return <p role="status">{t('backup.undone')}</p>;
    case 'resting':
      return null;
  }
}

const Refusal = ({ text }: { text: string }) => (
  <Banner tone="err" icon={circleAlertIcon}>
    {text}
  </Banner>
);
