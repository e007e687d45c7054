import { t } from '#shared/i18n/i18n.ts';
import type { Notification } from '../../notifications.ts';

/** What became of alerts and mails about it, in words. */
export function deliveriesOf({ deliveries }: Notification): string[] {
  const sent = (channel: 'push' | 'mail') =>
    deliveries.filter((one) => one.channel === channel && one.state === 'sent').length;
  const failed = deliveries.find(({ state }) => state === 'failed');
  return [
    ...(['push', 'mail'] as const).flatMap((channel) =>
      sent(channel) > 0 ? [t(`notes.${channel}`, { count: sent(channel) })] : [],
    ),
    ...(failed ? [t('notes.failed', { error: failed.error ?? '' })] : []),
  ];
}
