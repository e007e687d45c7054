import type { Share } from '#shared/client.ts';
import { type MessageKey, t } from '#shared/i18n/i18n.ts';
import { Icon } from '../Icon.tsx';
import { checkCheckIcon, checkIcon, eyeIcon, sendIcon, type IconNode } from '../icons.ts';
import { fullTime, relativeTime } from '../time.ts';

interface Step {
  name: MessageKey;
  icon: IconNode;
  at: string | null;
}

/** How far a share came: sent, delivered, seen, watched. */
export function Receipts({ share, now }: { share: Share; now: number }) {
  const steps = stepsOf(share);
  const reached = steps.findLastIndex(({ at }) => at !== null);
  const last = steps[reached];
  if (!last?.at) return null;
  return (
    <p class="receipts" data-done={reached === steps.length - 1} title={fullTime(last.at)}>
      <span class="receipts-track" aria-hidden="true">
        {steps.map(({ name }, at) => (
          <i key={name} data-reached={at <= reached} />
        ))}
      </span>
      <Icon of={last.icon} size={14} />
      {t(last.name)} <time dateTime={last.at}>{relativeTime(last.at, now)}</time>
    </p>
  );
}

const stepsOf = ({ createdAt, deliveredAt, seenAt, watchedAt }: Share): Step[] => [
  { name: 'receipt.sent', icon: sendIcon, at: createdAt },
  { name: 'receipt.delivered', icon: checkIcon, at: deliveredAt },
  { name: 'receipt.seen', icon: eyeIcon, at: seenAt },
  { name: 'receipt.watched', icon: checkCheckIcon, at: watchedAt },
];
