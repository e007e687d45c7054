import type { InboxItem } from '#shared/client.ts';
import { player } from '#shared/i18n/en/player.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { called } from '#ui/called.ts';
import { hostOf } from '#ui/host.ts';
import { Icon } from '#ui/Icon.tsx';
import { bookOpenIcon, checkIcon, playIcon } from '#ui/icons.ts';
import { isRead } from '#ui/kinds.ts';
import { duration } from '#ui/time.ts';
import { Thumb } from '#ui/views/Thumb.tsx';
import { markWatched } from '../marks.ts';
import { pressPlay } from '../player/pressed.ts';
import { resumesAt } from '../player/start-at.ts';
import { minutes, queue, useQueue } from './queue.ts';
import { TimeChoice } from './TimeChoice.tsx';
import '../styles/up-next.css';

learn(player);

/** What to watch now, and what fits into the time that somebody has. */
export function UpNext() {
  useQueue();
  const [first] = queue.value;
  if (!first && minutes.value === undefined) return null;
  return (
    <section class="card up-next-card" aria-label={t('player.upNext')}>
      {first && <First item={first} />}
      <footer class="up-next-time">
        <span class="hint">{t('player.time')}</span>
        <TimeChoice />
      </footer>
    </section>
  );
}

function First({ item }: { item: InboxItem }) {
  const { media, sharedBy, message } = item;
  const resume = resumesAt(item);
  const isToRead = isRead(media.kind);
  const href = `/i/${item.id}`;
  const press = () => pressPlay(item.id);
  return (
    <div class="up-next">
      <a class="up-next-picture" href={href} tabIndex={-1} aria-hidden="true" onClick={press}>
        <Thumb image={media.picture} host={hostOf(media.url)} kind={media.kind} duration={media.duration} />
        <span class="up-next-mark">
          <Icon of={isToRead ? bookOpenIcon : playIcon} size={24} />
        </span>
      </a>
      <div class="up-next-text">
        <p class="hint">{t('player.upNextFrom', { name: called(sharedBy) })}</p>
        <h2>
          <bdi dir="auto">{media.title}</bdi>
        </h2>
        {message !== null && (
          <p class="muted up-next-message">
            <bdi dir="auto">“{message}”</bdi>
          </p>
        )}
        <div class="row wrap">
          <a class="btn btn-primary" href={href} onClick={press}>
            <Icon of={isToRead ? bookOpenIcon : playIcon} size={16} />
            {resume === undefined
              ? t(isToRead ? 'player.read' : 'player.playShort')
              : t('player.resume', { time: duration(resume) })}
          </a>
          <button class="btn" type="button" onClick={() => void markWatched(item)}>
            <Icon of={checkIcon} size={16} />
            {t('item.watched')}
          </button>
        </div>
      </div>
    </div>
  );
}
