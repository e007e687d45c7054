import { useEffect, useMemo, useRef } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import { converse } from './converse.ts';
import type { Controls, Playback } from './playback.ts';
import type { Source } from './source.ts';

interface Props {
  source: Extract<Source, { is: 'frame' }>;
  title: string;
  /** Seconds. */
  startAt: number;
  onPlayback: (playback: Playback) => void;
  onControls: (controls: Controls) => void;
}

/** The player of a site, in a frame of the site's own. */
export function FramePlayer({ source: { site, address }, title, startAt, onPlayback, onControls }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const start = useMemo(() => ({ at: startAt, origin: location.origin }), []);
  const src = useMemo(() => {
    const prepared = new URL(address);
    site.prepare(prepared, start);
    return prepared.href;
  }, []);

  useEffect(() => {
    const leaving = new AbortController();
    if (frame.current) onControls(converse({ frame: frame.current, site, start, onPlayback }, leaving.signal));
    return () => leaving.abort();
  }, []);

  return (
    <iframe
      ref={frame}
      src={src}
      title={t('player.frame', { title })}
      sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation"
      allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
      referrerpolicy="strict-origin-when-cross-origin"
    />
  );
}
