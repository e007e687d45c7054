import type { Outbox } from '../../events.ts';
import type { Live } from '../../kernel/live.ts';
import type { Centre } from './centre.ts';
import { wants, type Preferences } from './preferences/preferences.ts';

interface Needs {
  outbox: Outbox;
  live: Live;
  centre: Centre;
  preferences: Pick<Preferences, 'of'>;
}

/** Tells open clients what is new, and what was seen elsewhere; each time with how much is left. */
export function announceNotifications({ outbox, live, centre, preferences }: Needs): void {
  outbox.listen('NOTIFIED', async ({ userId, burstId }) => {
    if (!live.isListening(userId)) return;
    const notification = await centre.one(userId, burstId);
    if (!notification || !wants(await preferences.of(userId), notification.kind, 'live')) return;
    live.tell(userId, 'notification', { notification, unseen: await centre.unseen(userId) });
  });
  outbox.listen('NOTIFICATIONS_SEEN', async ({ userId, burstIds }) => {
    if (!live.isListening(userId)) return;
    live.tell(userId, 'notifications.seen', { ids: burstIds, unseen: await centre.unseen(userId) });
  });
}
