import { useSignal } from '@preact/signals';
import { Icon } from '../Icon.tsx';
import { iconByKind, isRead, type Kind } from '../kinds.ts';
import { safeHref } from '../safe-href.ts';
import { duration as asDuration, readingTime } from '../time.ts';
import { tintOf } from '../tint.ts';

const DEGREES = 360;

interface Props {
  image: string | null | undefined;
  /** Gives the tile its colour where there is no picture. */
  host: string;
  /** Where it is not known, a picture stands alone. */
  kind: Kind | undefined;
  /** Seconds. */
  duration?: number | null | undefined;
  /** Part watched, from 0 to 1. */
  progress?: number | undefined;
}

/** What media looks like, or a calm tile in the colour of its site. */
export function Thumb({ image, host, kind, duration, progress }: Props) {
  const isBroken = useSignal(false);
  const src = isBroken.value ? undefined : safeHref(image, location.href);
  return (
    <div class="thumb" data-bare={src === undefined} style={{ '--hue': tintOf(host, DEGREES) }}>
      {src !== undefined && (
        <img
          src={src}
          width={104}
          height={58}
          alt=""
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          onError={() => (isBroken.value = true)}
        />
      )}
      {(kind ?? !src) && (
        <span class="thumb-kind">
          <Icon of={iconByKind[kind ?? 'other']} size={12} />
        </span>
      )}
      {duration ? <time class="thumb-length">{length(kind, duration)}</time> : null}
      {progress ? <span class="thumb-progress" style={{ '--part': progress }} /> : null}
    </div>
  );
}

/** How long media takes, as its kind is measured: "12:08", "9 min". */
export const length = (kind: Kind | undefined, seconds: number): string =>
  kind && isRead(kind) ? readingTime(seconds) : asDuration(seconds);
