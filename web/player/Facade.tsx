import type { ComponentChildren } from 'preact';
import type { InboxItem } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { hostOf } from '#ui/host.ts';
import { Icon } from '#ui/Icon.tsx';
import { playIcon } from '#ui/icons.ts';
import { Thumb } from '#ui/views/Thumb.tsx';

interface Props {
  item: InboxItem;
  /** Nothing where nothing can be played. */
  onPlay?: (() => void) | undefined;
  children?: ComponentChildren;
}

/** What stands where the player will: our own picture of it, so that nobody else is asked before somebody presses play. */
export function Facade({ item: { media }, onPlay, children }: Props) {
  return (
    <div class="facade">
      <Thumb image={media.picture} host={hostOf(media.url)} kind={media.kind} duration={media.duration} />
      {onPlay && (
        <button
          class="facade-play"
          type="button"
          aria-label={t('player.play', { title: media.title })}
          onClick={onPlay}
        >
          <span>
            <Icon of={playIcon} size={28} />
          </span>
        </button>
      )}
      {children}
    </div>
  );
}
