import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { InboxItem } from '#shared/client.ts';
import { FilePlayer } from './FilePlayer.tsx';
import { FramePlayer } from './FramePlayer.tsx';
import type { Controls, Playback } from './playback.ts';
import { hearPlaying } from './playing.ts';
import { reporter } from './report.ts';
import { shapeOf } from './Room.tsx';
import type { Source } from './source.ts';
import { usePlayerKeys } from './use-player-keys.ts';

interface Props {
  item: InboxItem;
  /** Who plays it. */
  owner: string;
  source: Source;
  /** Seconds. */
  startAt: number;
  /** Whether the keys are its own: beside another page they are that page's. */
  hasKeys: boolean;
  onEnded: () => void;
}

/** Plays what somebody was sent, and keeps note of how far they come. */
export function Stage({ item: { id, media }, owner, source, startAt, hasKeys, onEnded }: Props) {
  const report = useMemo(() => reporter(id, owner), []);
  const controls = useRef<Controls | null>(null);
  const hasEnded = useRef(false);
  const ending = useRef(onEnded);
  ending.current = onEnded;
  usePlayerKeys(controls, hasKeys);

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
    hearPlaying(playback.isPlaying);
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
    <div class="stage" data-shape={shapeOf(source)}>
      {source.is === 'frame' ? <FramePlayer source={source} {...props} /> : <FilePlayer source={source} {...props} />}
    </div>
  );
}
