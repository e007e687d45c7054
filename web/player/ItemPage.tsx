import { useComputed, useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import type { InboxItem } from '#shared/client.ts';
import { Avatar } from '#ui/Avatar.tsx';
import { relativeTime } from '#ui/time.ts';
import '../styles/player.css';
import { lazily } from '../lazily.tsx';
import { markRead } from '../marks.ts';
import { preferences } from '../preferences.ts';
import { QueueCard } from '../queue/QueueCard.tsx';
import { after } from '../queue/queue.ts';
import { useNow } from '../shell/use-now.ts';
import { Page } from '../shell/Page.tsx';
import { Facade } from './Facade.tsx';
import { ItemDeeds } from './ItemDeeds.tsx';
import { pressPlay, wasPressed } from './pressed.ts';
import type { Source } from './source.ts';
import { resumesAt } from './start-at.ts';
import { useItemKeys } from './use-item-keys.ts';

const loadStage = () => import('./Stage.tsx').then(({ Stage }) => Stage);
const Stage = lazily(loadStage);

/** Where the player stands, and whether it plays; a link that can't be played is read elsewhere. */
export type Play = { is: 'looking' } | { is: 'unplayable' } | { is: 'ready' | 'playing'; source: Source };

/** One thing one was sent. */
export function ItemPage({ item }: { item: InboxItem }) {
  const { media } = item;
  const { route } = useLocation();
  const play = useSignal<Play>({ is: 'looking' });
  const startAt = useSignal(0);
  const next = useComputed(() => after(item.id)).value;

  function start(at = resumesAt(item) ?? item.startAt ?? 0) {
    const { value } = play;
    if (value.is !== 'ready') return;
    startAt.value = at;
    play.value = { ...value, is: 'playing' };
  }

  function goOn(options: { playing: boolean }) {
    if (!next) return;
    if (options.playing) pressPlay(next.id);
    route(`/i/${next.id}`);
  }

  useEffect(() => {
    void markRead(item);
    // What knows how the sites' players speak is large, and comes when the page stands.
    void Promise.all([import('./source.ts'), loadStage()])
      .then(([{ sourceOf }]) => {
        const source = sourceOf(media.url);
        play.value = source ? { is: 'ready', source } : { is: 'unplayable' };
        if (wasPressed(item.id)) start();
      })
      // Where it can't be had, the link still leads to it.
      .catch(() => (play.value = { is: 'unplayable' }));
  }, []);

  useItemKeys({ item, onNext: () => goOn({ playing: play.peek().is === 'playing' }) });

  const { value } = play;
  return (
    <Page title={media.title}>
      <div class="watching">
        <article class="watching-main stack">
          {value.is === 'playing' ? (
            <Stage
              item={item}
              source={value.source}
              startAt={startAt.value}
              onEnded={() => preferences.peek().playsOn && goOn({ playing: true })}
            />
          ) : (
            <Facade item={item} onPlay={value.is === 'ready' ? () => start() : undefined} />
          )}
          <ItemDeeds item={item} play={value} next={next} onPlay={start} onNext={goOn} />
          <About item={item} />
        </article>
        <QueueCard current={item.id} />
      </div>
    </Page>
  );
}

function About({ item: { media, sharedBy, message, sharedAt } }: { item: InboxItem }) {
  return (
    <>
      <p class="meta">
        <Avatar person={sharedBy} size={24} />
        <span>
          <bdi dir="auto">{sharedBy.displayName}</bdi> · {relativeTime(sharedAt, useNow())} ·{' '}
          <bdi>{media.siteName}</bdi>
        </span>
      </p>
      {message !== null && (
        <blockquote class="item-message">
          <bdi dir="auto">{message}</bdi>
        </blockquote>
      )}
      {media.description !== null && (
        <p class="muted">
          <bdi dir="auto">{media.description}</bdi>
        </p>
      )}
    </>
  );
}
