import { t } from '#shared/i18n/i18n.ts';
import type { Kind } from '../../kinds.ts';
import { length, Thumb } from '../Thumb.tsx';

/** The page about to be shared, as far as it is known. */
export interface SharedPage {
  url: string;
  title: string;
  host: string;
  image?: string | undefined;
  /** Seconds. */
  duration?: number | undefined;
  kind?: Kind | undefined;
  /** What was marked on the page. */
  selection?: string | undefined;
  /** Seconds into the media, where it is playing now. */
  startAt?: number | undefined;
}

/** What will be sent: picture, title, and where it comes from. */
export function PageCard({ page: { title, host, image, duration, kind } }: { page: SharedPage }) {
  const facts = [kind && t(`kind.${kind}`), duration && length(kind, duration)].filter(Boolean);
  return (
    <div class="page-card">
      <Thumb image={image} host={host} kind={kind} />
      <div class="page-card-text">
        <bdi class="page-card-title" dir="auto" title={title}>
          {title}
        </bdi>
        <span class="hint">
          <bdi>{host}</bdi>
          {facts.map((fact) => ` · ${fact}`)}
        </span>
      </div>
    </div>
  );
}
