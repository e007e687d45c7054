import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import type { Controls, Playback } from './playback.ts';
import type { Source } from './source.ts';

interface Props {
  source: Extract<Source, { is: 'file' }>;
  title: string;
  /** Seconds. */
  startAt: number;
  onPlayback: (playback: Playback) => void;
  onControls: (controls: Controls) => void;
}

/** A film or a recording that is a file: the browser plays it itself. */
export function FilePlayer({ source: { tag: Tag, address }, title, startAt, onPlayback, onControls }: Props) {
  const media = useRef<HTMLVideoElement & HTMLAudioElement>(null);
  const hasFailed = useSignal(false);

  useEffect(() => {
    const element = media.current;
    if (!element) return;
    onControls({
      toggle: () => void (element.paused ? element.play() : element.pause()),
      skip: (by) => (element.currentTime = Math.max(0, element.currentTime + by)),
    });
  }, []);

  function tell() {
    const element = media.current;
    if (!element) return;
    const { currentTime: position, duration, paused, ended } = element;
    onPlayback({
      position,
      duration: Number.isFinite(duration) ? duration : null,
      isPlaying: !paused,
      hasEnded: ended,
    });
  }

  if (hasFailed.value) {
    return (
      <p class="stage-failed" role="alert">
        {t('player.failed')}
      </p>
    );
  }
  return (
    <Tag
      ref={media}
      src={address}
      title={title}
      controls
      autoplay
      playsInline
      onLoadedMetadata={({ currentTarget }) => (currentTarget.currentTime = startAt)}
      onTimeUpdate={tell}
      onPlay={tell}
      onPause={tell}
      onEnded={tell}
      onError={() => (hasFailed.value = true)}
    />
  );
}
