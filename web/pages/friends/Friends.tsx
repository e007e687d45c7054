import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { friendship } from '#shared/i18n/en/friendship.ts';
import { people } from '#shared/i18n/en/people.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { usersIcon } from '#ui/icons.ts';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import { FriendList } from '#ui/views/FriendList.tsx';
import { block, loadCircle, unfriend } from '../../friends.ts';
import { confirm } from '../../shell/confirm.ts';
import { Failure } from '../../shell/Failure.tsx';
import { useNow } from '../../shell/use-now.ts';
import { Page } from '../../shell/Page.tsx';
import { Requests } from '../../shell/Requests.tsx';
import { Waiting } from '../../shell/Waiting.tsx';
import { friends, loaded, refresh, requests } from '../../store.ts';
import { AddFriend } from './AddFriend.tsx';
import { Circle } from './Circle.tsx';

learn(friendship, people);

/** Everybody one shares with, and the ways to become more. */
export function Friends() {
  useEffect(() => void loadCircle(), []);

  return (
    <Page title={t('web.nav.friends')}>
      <div class="grid">
        <div class="stack">
          {requests.value.length > 0 && (
            <section class="card stack" aria-labelledby="asking">
              <h2 id="asking">{t('web.friends.asking')}</h2>
              <Requests />
            </section>
          )}
          <section class="card stack" aria-labelledby="friends">
            <h2 id="friends">{t('web.friends.yours')}</h2>
            <Everybody />
          </section>
        </div>
        <div class="stack">
          <AddFriend />
          <Circle />
        </div>
      </div>
    </Page>
  );
}

function Everybody() {
  const state = loaded.value;
  const now = useNow();
  const { route } = useLocation();
  if (state === 'loading') return <Waiting rows={3} />;
  if (state !== 'ready') return <Failure code={state.code} onRetry={() => void refresh()} />;
  if (friends.value.length === 0) {
    return <EmptyState icon={usersIcon} title={t('web.friends.emptyTitle')} text={t('web.friends.emptyText')} />;
  }
  return (
    <FriendList
      friends={friends.value}
      now={now}
      onShare={({ user }) => route(`/share?to=${user.id}`)}
      onRemove={({ user }) =>
        confirm({
          title: t('web.unfriend.title', { name: user.displayName }),
          text: t('web.unfriend.text', { name: user.displayName }),
          deed: t('web.unfriend.deed'),
          onConfirm: () => void unfriend(user),
        })
      }
      onBlock={({ user }) =>
        confirm({
          title: t('web.block.title', { name: user.displayName }),
          text: t('web.block.text', { name: user.displayName }),
          deed: t('web.block.deed'),
          onConfirm: () => void block(user),
        })
      }
    />
  );
}
