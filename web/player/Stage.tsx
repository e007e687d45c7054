import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { InboxItem } from '#shared/client.ts';
import { player } from '#shared/i18n/en/player.ts';
import { learn } from '#shared/i18n/i18n.ts';
import { FilePlayer } from './FilePlayer.tsx';
import { FramePlayer } from './FramePlayer.tsx';
import type { Controls, Playback } from './playback.ts';
import { reporter } from './report.ts';
import type { Source } from './source.ts';
import { usePlayerKeys } from './use-player-keys.ts';

learn(player);

interface Props {
  item: InboxItem;
  source: Source;
  /** Seconds. */
  startAt: number;
  onEnded: () => void;
}

/** Plays what somebody was sent, and keeps note of how far they come. */
export function Stage({ item: { id, media }, source, startAt, onEnded }: Props) {
  const report = useMemo(() => reporter(id), []);
  const controls = useRef<Controls | null>(null);
  const hasEnded = useRef(false);
  const ending = useRef(onEnded);
  ending.current = onEnded;
  usePlayerKeys(controls);

  useEffect(() => {
    const leave = () => void report.tell({ keepalive: true });
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      void report.tell();
    };
  }, []);

  function hear(playback: Playback) {
    report.hear(playback);
    if (playback.hasEnded && !hasEnded.current) ending.current();
    hasEnded.current = playback.hasEnded;
  }

  const props = {
    title: media.title,
    startAt,
    onPlayback: hear,
    onControls: (given: Controls) => (controls.current = given),
  };
  return (
    <div class="stage" data-shape={source.is === 'frame' ? source.site.shape : source.tag}>
      {source.is === 'frame' ? <FramePlayer source={source} {...props} /> : <FilePlayer source={source} {...props} />}
    </div>
  );
}
