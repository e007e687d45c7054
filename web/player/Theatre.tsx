import { useLocation } from 'preact-iso';
import { useEffect, useRef } from 'preact/hooks';
import { player } from '#shared/i18n/en/player.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { Icon } from '#ui/Icon.tsx';
import { xIcon } from '#ui/icons.ts';
import { markRead } from '../marks.ts';
import { preferences } from '../preferences.ts';
import { after } from '../queue/queue.ts';
import '../styles/theatre.css';
import { place, play, playing, stop } from './playing.ts';
import { pressPlay } from './pressed.ts';
import { Stage } from './Stage.tsx';
import { useBox } from './use-box.ts';

learn(player);

/** What plays: over its room in the page of its item, and in a corner of every other page. */
export function Theatre() {
  const { route } = useLocation();
  const room = place.value;
  const box = useBox(room);
  const now = playing.value;
  const section = useRef<HTMLElement>(null);

  useEffect(() => {
    // Whoever pressed play by a key stood on the button that is gone.
    if (document.activeElement === document.body) section.current?.focus({ preventScroll: true });
  }, [now?.item.id]);

  if (!now) return null;
  const { item, owner, source, startAt } = now;

  /** Goes on to the next, for those who want that: there where this one was. */
  async function goOn() {
    const next = preferences.peek().playsOn ? after(item.id) : undefined;
    if (!next) return;
    if (place.peek()) {
      stop();
      pressPlay(next.id);
      route(`/i/${next.id}`);
      return;
    }
    const { sourceOf } = await import('./source.ts');
    const nextSource = sourceOf(next.media.url);
    if (!nextSource) return stop();
    play(next, nextSource);
    void markRead(next);
  }

  function close() {
    stop();
    // The button that had the focus is gone.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }

  return (
    <section
      ref={section}
      tabIndex={-1}
      class="theatre"
      data-small={room === null}
      style={box}
      aria-label={t('player.playing', { title: item.media.title })}
    >
      <Stage
        key={item.id}
        item={item}
        owner={owner}
        source={source}
        startAt={startAt}
        hasKeys={room !== null}
        onEnded={() => void goOn().catch(stop)}
      />
      {room === null && (
        <div class="theatre-bar">
          <a href={`/i/${item.id}`}>
            <bdi dir="auto">{item.media.title}</bdi>
          </a>
          <button class="icon-btn" type="button" aria-label={t('player.stop')} title={t('player.stop')} onClick={close}>
            <Icon of={xIcon} size={18} />
          </button>
        </div>
      )}
    </section>
  );
}
