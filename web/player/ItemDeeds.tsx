import type { InboxItem } from '#shared/client.ts';
import { later } from '#shared/i18n/en/later.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { comingTime } from '#ui/coming-time.ts';
import { hostOf } from '#ui/host.ts';
import { Icon } from '#ui/Icon.tsx';
import {
  archiveIcon,
  bookOpenIcon,
  checkIcon,
  clockIcon,
  externalLinkIcon,
  inboxIcon,
  playIcon,
  rectangleHorizontalIcon,
  skipForwardIcon,
} from '#ui/icons.ts';
import { isRead } from '#ui/kinds.ts';
import { safeHref } from '#ui/safe-href.ts';
import { duration } from '#ui/time.ts';
import { askLater } from '../later.ts';
import { archive, markUnwatched, markWatched, unarchive } from '../marks.ts';
import { preferences } from '../preferences.ts';
import { Finished, useReturn } from './Finished.tsx';
import type { Play } from './ItemPage.tsx';
import { resumesAt } from './start-at.ts';
import { canBeWide, setWide } from './wide.ts';

learn(later);

interface Props {
  item: InboxItem;
  play: Play;
  next: InboxItem | undefined;
  /** @param at seconds */
  onPlay: (at?: number) => void;
  onNext: (how: { playing: boolean }) => void;
}

/** What can be done with what one was sent. */
export function ItemDeeds({ item, play, next, onPlay, onNext }: Props) {
  const isArchived = item.status === 'archived';
  const isWatched = item.watchedAt !== null;
  const reading = useReturn();
  const resume = resumesAt(item);
  return (
    <>
      <div class="row wrap deeds">
        {play.is === 'ready' && (
          <>
            <button class="btn btn-primary" type="button" onClick={() => onPlay()}>
              <Icon of={playIcon} size={16} />
              {resume === undefined ? t('player.playShort') : t('player.resume', { time: duration(resume) })}
            </button>
            {resume !== undefined && (
              <button class="btn btn-ghost" type="button" onClick={() => onPlay(0)}>
                {t('player.startOver')}
              </button>
            )}
          </>
        )}
        <OpenLink item={item} isFirst={play.is === 'unplayable'} onOpen={reading.leave} />
        <button class="btn" type="button" onClick={() => void (isWatched ? markUnwatched(item) : markWatched(item))}>
          <Icon of={checkIcon} size={16} />
          {t(isWatched ? 'web.item.unwatched' : 'web.item.watched')}
        </button>
        {!isWatched && (
          <button
            class="icon-btn later-btn"
            type="button"
            aria-label={t('web.inbox.later')}
            title={t('item.laterHint')}
            onClick={({ currentTarget }) => askLater([item], currentTarget)}
          >
            <Icon of={clockIcon} size={18} />
          </button>
        )}
        <button
          class="icon-btn"
          type="button"
          aria-label={t(isArchived ? 'web.item.unarchive' : 'web.item.archive')}
          title={t(isArchived ? 'web.item.unarchive' : 'web.item.archive')}
          onClick={() => void (isArchived ? unarchive(item) : archive(item))}
        >
          <Icon of={isArchived ? inboxIcon : archiveIcon} size={18} />
        </button>
        {play.is === 'playing' && canBeWide(play.source) && <TheatreMode />}
        {next && (
          <button
            class="btn next-btn"
            type="button"
            title={t('player.nextTitle', { title: next.media.title })}
            onClick={() => onNext({ playing: play.is === 'playing' })}
          >
            {t('player.next')}
            <Icon of={skipForwardIcon} size={16} />
          </button>
        )}
      </div>
      <Word play={play} />
      {item.status === 'later' && item.returnsAt && (
        <p class="hint">{t('later.back', { when: comingTime(new Date(item.returnsAt), Date.now()) })}</p>
      )}
      {reading.isBack.value && !isWatched && play.is === 'unplayable' && (
        <Finished item={item} onAnswered={() => (reading.isBack.value = false)} />
      )}
    </>
  );
}

function TheatreMode() {
  const { theatreMode } = preferences.value;
  return (
    <button
      class="icon-btn wide-btn"
      type="button"
      aria-pressed={theatreMode}
      aria-keyshortcuts="t"
      aria-label={t('player.theatre')}
      title={t('player.theatre')}
      onClick={() => setWide(!theatreMode)}
    >
      <Icon of={rectangleHorizontalIcon} size={18} />
    </button>
  );
}

function OpenLink({ item, isFirst, onOpen }: { item: InboxItem; isFirst: boolean; onOpen: () => void }) {
  const { url, kind } = item.media;
  const href = safeHref(url);
  if (href === undefined) return null;
  const isToRead = isFirst && isRead(kind);
  return (
    <a
      class={isFirst ? 'btn btn-primary' : 'btn btn-ghost'}
      href={href}
      target="_blank"
      rel="noopener"
      onClick={onOpen}
    >
      <Icon of={isToRead ? bookOpenIcon : externalLinkIcon} size={16} />
      {isToRead ? t('player.read') : t('player.open', { host: hostOf(url) })}
    </a>
  );
}

/** What somebody should know before they press play, and while they watch. */
function Word({ play }: { play: Play }) {
  if (play.is === 'ready') return <p class="hint">{t('player.from', { host: play.source.host })}</p>;
  const isSilent = play.is === 'playing' && play.source.is === 'frame' && play.source.site.hear === undefined;
  return isSilent ? <p class="hint">{t('player.silent')}</p> : null;
}
