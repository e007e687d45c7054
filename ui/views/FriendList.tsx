import type { Friend, Person } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { called } from '../called.ts';
import { Icon } from '../Icon.tsx';
import { banIcon, bellIcon, bellOffIcon, pencilIcon, sendIcon, userMinusIcon } from '../icons.ts';
import { relativeTime } from '../time.ts';
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
export function FriendList({ friends, now, onShare, onRemove, onBlock, onCall, isMuted = () => false, onMute }: Props) {
  return (
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
            {onCall && (
              <button
                type="button"
                class="icon-btn"
                aria-label={t('friends.call', { name })}
                title={t('friends.callHint')}
                onClick={() => onCall(friend)}
              >
                <Icon of={pencilIcon} size={18} />
              </button>
            )}
            {onMute && (
              <button
                type="button"
                class="icon-btn"
                aria-pressed={isQuiet}
                aria-label={t('friends.mute', { name })}
                title={t('friends.muteHint')}
                onClick={() => onMute(friend)}
              >
                <Icon of={isQuiet ? bellOffIcon : bellIcon} size={18} />
              </button>
            )}
            {onBlock && (
              <button
                type="button"
                class="icon-btn"
                aria-label={t('friends.block', { name })}
                title={t('friends.blockHint')}
                onClick={() => onBlock(friend)}
              >
                <Icon of={banIcon} size={18} />
              </button>
            )}
            <button
              type="button"
              class="icon-btn"
              aria-label={t('friends.remove', { name })}
              title={t('friends.removeHint')}
              onClick={() => onRemove(friend)}
            >
              <Icon of={userMinusIcon} size={18} />
            </button>
          </PersonRow>
        );
      })}
    </ul>
  );
}

function exchange({ sentCount, lastSentAt, since }: Friend, now: number): string {
  if (lastSentAt === null) return t('friends.since', { time: relativeTime(since, now) });
  return t('friends.sent', { count: sentCount, time: relativeTime(lastSentAt, now) });
}
