import { useSignal } from '@preact/signals';
import type { Friend, Person } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { called } from '../called.ts';
import { Icon } from '../Icon.tsx';
import { ellipsisIcon, sendIcon } from '../icons.ts';
import { relativeTime } from '../time.ts';
import { Menu } from './Menu.tsx';
import { PersonRow } from './PersonRow.tsx';

interface Props {
  friends: Friend[];
  /** Milliseconds. */
  now: number;
  onShare: (friend: Friend) => void;
  /** Ends the friendship. Ask first: it can't be undone alone. */
  onRemove: (friend: Friend) => void;
  /** Also keeps them from asking again. Ask first. */
  onBlock?: ((friend: Friend) => void) | undefined;
  /** Gives them a name that nobody else sees. */
  onCall?: ((friend: Friend) => void) | undefined;
  /** Whether nothing is told of somebody. */
  isMuted?: (person: Person) => boolean;
  onMute?: ((friend: Friend) => void) | undefined;
}

/** One's friends. */
export function FriendList({ friends, now, onShare, isMuted = () => false, ...actions }: Props) {
  const asked = useSignal<{ friend: Friend; beside: Element } | null>(null);
  return (
    <>
      <ul class="entries" aria-label={t('friends.list')}>
        {friends.map((friend) => {
          const name = called(friend.user);
          const isQuiet = isMuted(friend.user);
          const note = exchange(friend, now) + (isQuiet ? ` · ${t('friends.muted')}` : '');
          return (
            <PersonRow key={friend.user.id} person={friend.user} note={note}>
              <button
                type="button"
                class="btn btn-sm"
                aria-label={t('friends.shareWith', { name })}
                onClick={() => onShare(friend)}
              >
                <Icon of={sendIcon} size={16} />
                {t('friends.share')}
              </button>
              <button
                type="button"
                class="icon-btn"
                aria-haspopup="menu"
                aria-label={t('friends.more', { name })}
                title={t('friends.more', { name })}
                onClick={({ currentTarget }) => (asked.value = { friend, beside: currentTarget })}
              >
                <Icon of={ellipsisIcon} size={18} />
              </button>
            </PersonRow>
          );
        })}
      </ul>
      {asked.value && (
        <Menu
          label={t('friends.more', { name: called(asked.value.friend.user) })}
          beside={asked.value.beside}
          entries={entriesFor(asked.value.friend, { isMuted, ...actions })}
          onClose={() => (asked.value = null)}
        />
      )}
    </>
  );
}

/** What can be done about a friend, what can't be taken back last. */
function entriesFor(
  friend: Friend,
  { isMuted, onMute, onCall, onBlock, onRemove }: Omit<Props, 'friends' | 'now' | 'onShare'>,
) {
  const name = called(friend.user);
  return [
    ...(onCall ? [{ label: t('friends.call', { name }), onChoose: () => onCall(friend) }] : []),
    ...(onMute
      ? [{ label: t('friends.mute', { name }), isOn: isMuted?.(friend.user) ?? false, onChoose: () => onMute(friend) }]
      : []),
    ...(onBlock ? [{ label: t('friends.block', { name }), isGrave: true, onChoose: () => onBlock(friend) }] : []),
    { label: t('friends.remove', { name }), isGrave: true, onChoose: () => onRemove(friend) },
  ];
}

function exchange({ sentCount, lastSentAt, since }: Friend, now: number): string {
  if (lastSentAt === null) return t('friends.since', { time: relativeTime(since, now) });
  return t('friends.sent', { count: sentCount, time: relativeTime(lastSentAt, now) });
}
