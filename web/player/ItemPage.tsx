import { useComputed, useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import type { InboxItem } from '#shared/client.ts';
import { REWORD_WITHIN } from '#shared/rewording.ts';
import { Avatar } from '#ui/Avatar.tsx';
import { called } from '#ui/called.ts';
import { relativeTime } from '#ui/time.ts';
import { EditableMessage } from '#ui/views/share/EditableMessage.tsx';
import '../styles/player.css';
import { markRead } from '../marks.ts';
import { QueueCard } from '../queue/QueueCard.tsx';
import { after } from '../queue/queue.ts';
import { reword } from '../rewording.ts';
import { me } from '../session.ts';
import { useNow } from '../shell/use-now.ts';
import { Page } from '../shell/Page.tsx';
import { Facade } from './Facade.tsx';
import { ItemDeeds } from './ItemDeeds.tsx';
import { play, playing, playingId, stop } from './playing.ts';
import { pressPlay, wasPressed } from './pressed.ts';
import { Room } from './Room.tsx';
import type { Source } from './source.ts';
import { useItemKeys } from './use-item-keys.ts';

/** Whether this can be played, and whether it does; a link that can't be played is read elsewhere. */
export type Play = { is: 'looking' } | { is: 'unplayable' } | { is: 'ready' | 'playing'; source: Source };

/** One thing one was sent. */
export function ItemPage({ item }: { item: InboxItem }) {
  const { media } = item;
  const { route } = useLocation();
  const found = useSignal<Play>({ is: 'looking' });
  const next = useComputed(() => after(item.id)).value;
  const now = playing.value;
  const state: Play = now?.item.id === item.id ? { is: 'playing', source: now.source } : found.value;

  function start(at?: number) {
    const { value } = found;
    if (value.is === 'ready') play(item, value.source, at);
  }

  function goOn(options: { playing: boolean }) {
    if (!next) return;
    if (options.playing) {
      stop();
      pressPlay(next.id);
    }
    route(`/i/${next.id}`);
  }

  useEffect(() => {
    let isHere = true;
    void markRead(item);
    // What knows how the sites' players speak is large, and comes when the page stands.
    void Promise.all([import('./source.ts'), import('./Theatre.tsx')])
      .then(([{ sourceOf }]) => {
        const source = sourceOf(media.url);
        found.value = source ? { is: 'ready', source } : { is: 'unplayable' };
        if (isHere && wasPressed(item.id)) start();
      })
      // Where it can't be had, the link still leads to it.
      .catch(() => (found.value = { is: 'unplayable' }));
    return () => {
      isHere = false;
    };
  }, []);

  useItemKeys({ item, onNext: () => goOn({ playing: playingId.peek() === item.id }) });

  return (
    <Page title={media.title}>
      <div class="watching">
        <article class="watching-main stack">
          {state.is === 'playing' ? (
            <Room source={state.source} />
          ) : (
            <Facade item={item} onPlay={state.is === 'ready' ? () => start() : undefined} />
          )}
          <ItemDeeds item={item} play={state} next={next} onPlay={start} onNext={goOn} />
          <About item={item} />
        </article>
        <QueueCard current={item.id} />
      </div>
    </Page>
  );
}

function About({ item }: { item: InboxItem }) {
  const { media, sharedBy, sharedAt } = item;
  return (
    <>
      <p class="meta">
        <Avatar person={sharedBy} size={24} />
        <span>
          <bdi dir="auto">{called(sharedBy)}</bdi> · {relativeTime(sharedAt, useNow())} · <bdi>{media.siteName}</bdi>
        </span>
      </p>
      <Said item={item} />
      {media.description !== null && (
        <p class="muted">
          <bdi dir="auto">{media.description}</bdi>
        </p>
      )}
    </>
  );
}

/** What came along; what somebody said to themselves can be said better for a while. */
function Said({ item }: { item: InboxItem }) {
  const { message, sharedBy, sharedAt } = item;
  const isOwn = sharedBy.id === me.value?.id;
  const canEdit = useNow() - Date.parse(sharedAt) < REWORD_WITHIN;
  const shown = message !== null && (
    <blockquote class="item-message">
      <bdi dir="auto">{message}</bdi>
    </blockquote>
  );
  if (!isOwn) return shown;
  const save = (text: string) => reword([{ ...item, to: sharedBy }], text);
  return <EditableMessage message={message ?? ''} canEdit={canEdit} shown={shown} onSave={save} />;
}
