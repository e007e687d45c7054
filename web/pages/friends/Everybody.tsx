import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import type { Friend } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { called } from '#ui/called.ts';
import { findPeople } from '#ui/find-people.ts';
import { Icon } from '#ui/Icon.tsx';
import { searchIcon, usersIcon } from '#ui/icons.ts';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import { FriendList } from '#ui/views/FriendList.tsx';
import { block, unfriend } from '../../friends.ts';
import { lazily } from '../../lazily.tsx';
import { isMuted, loadMuted, toggleMuted } from '../../muted.ts';
import { confirm } from '../../shell/confirm.ts';
import { Failure } from '../../shell/Failure.tsx';
import { useNow } from '../../shell/use-now.ts';
import { Waiting } from '../../shell/Waiting.tsx';
import { friends, loaded, refresh } from '../../store.ts';

const Nickname = lazily(() => import('./Nickname.tsx').then(({ Nickname }) => Nickname), null);

/** More than are seen at a glance: from here on they are looked for. */
const MANY = 8;

/** One's friends, and the one among many. */
export function Everybody() {
  const state = loaded.value;
  const now = useNow();
  const { route } = useLocation();
  const typed = useSignal('');
  const named = useSignal<Friend | null>(null);

  useEffect(() => void loadMuted(), []);

  if (state === 'loading') return <Waiting rows={3} />;
  if (state !== 'ready') return <Failure code={state.code} onRetry={() => void refresh()} />;
  if (friends.value.length === 0) {
    return <EmptyState icon={usersIcon} title={t('web.friends.emptyTitle')} text={t('web.friends.emptyText')} />;
  }
  const isMany = friends.value.length > MANY;
  const found = new Set(
    findPeople(
      friends.value.map(({ user }) => user),
      isMany ? typed.value : '',
      called,
    ),
  );
  const shown = friends.value.filter(({ user }) => found.has(user));
  return (
    <>
      {isMany && (
        <div class="search" role="search">
          <Icon of={searchIcon} size={16} />
          <input
            class="input"
            type="search"
            aria-label={t('web.friends.find')}
            placeholder={t('web.friends.find')}
            autoCapitalize="none"
            value={typed.value}
            onInput={({ currentTarget: { value } }) => (typed.value = value)}
          />
        </div>
      )}
      {shown.length === 0 ? (
        <EmptyState icon={searchIcon} title={t('web.friends.noneTitle')} text={t('web.friends.noneText')}>
          <button class="btn btn-soft" type="button" onClick={() => (typed.value = '')}>
            {t('web.friends.showAll')}
          </button>
        </EmptyState>
      ) : (
        <FriendList
          friends={shown}
          now={now}
          onShare={({ user }) => route(`/share?to=${user.id}`)}
          onCall={(friend) => (named.value = friend)}
          isMuted={isMuted}
          onMute={({ user }) => void toggleMuted(user)}
          onRemove={({ user }) =>
            confirm({
              title: t('web.unfriend.title', { name: called(user) }),
              text: t('web.unfriend.text', { name: called(user) }),
              deed: t('web.unfriend.deed'),
              onConfirm: () => void unfriend(user),
            })
          }
          onBlock={({ user }) =>
            confirm({
              title: t('web.block.title', { name: called(user) }),
              text: t('web.block.text', { name: called(user) }),
              deed: t('web.block.deed'),
              onConfirm: () => void block(user),
            })
          }
        />
      )}
      {named.value && <Nickname friend={named.value} onClose={() => (named.value = null)} />}
    </>
  );
}
