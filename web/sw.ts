import { alerts } from '#shared/i18n/en/alerts.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { shownAlert } from '#shared/alert-notification.ts';
import { pushMessageOf, type PushMessage } from '#shared/push-message.ts';

/** The dashboard while nothing of it is open: shows what is pushed, and closes what was seen elsewhere. */

learn(alerts);

interface PushEvent extends ExtendableEvent {
  data: { text(): string } | null;
}
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface NotificationEvent extends ExtendableEvent {
  notification: { data: { path: string; shareId: string | null } | null; close(): void };
  action: string;
}
interface WindowClient {
  url: string;
  focus(): Promise<unknown>;
  navigate(url: string): Promise<unknown>;
}
interface WorkerScope {
  addEventListener(type: 'activate', listen: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'push', listen: (event: PushEvent) => void): void;
  addEventListener(type: 'notificationclick', listen: (event: NotificationEvent) => void): void;
  registration: ServiceWorkerRegistration;
  clients: {
    matchAll(options: { type: 'window' }): Promise<WindowClient[]>;
    openWindow(url: string): Promise<unknown>;
    claim(): Promise<void>;
  };
}

const scope = globalThis as unknown as WorkerScope;

// A click may lead to a dashboard that was open before there was a worker.
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('push', (event) => {
  const message = pushMessageOf(event.data?.text() ?? '');
  if (message) event.waitUntil(take(message));
});

scope.addEventListener('notificationclick', (event) => {
  const { notification, action } = event;
  notification.close();
  const { path, shareId } = notification.data ?? { path: '/', shareId: null };
  if (action === 'later') return;
  event.waitUntil(action === 'watched' && shareId !== null ? markWatched(shareId) : open(path));
});

async function take(message: PushMessage): Promise<void> {
  const { registration } = scope;
  if (message.type === 'test') {
    return registration.showNotification(t('alert.test'), { body: t('alert.testText'), icon: '/icon-192.png' });
  }
  await close(message.type === 'close' ? message.tags : message.replaces);
  await showCount(message.unread);
  if (message.type === 'close') return;
  const { title, options } = shownAlert(message, (path) => path);
  await registration.showNotification(title, options);
}

async function close(tags: readonly string[]): Promise<void> {
  for (const shown of await scope.registration.getNotifications()) if (tags.includes(shown.tag)) shown.close();
}

/** On the icon of the installed dashboard, where there are such icons. */
async function showCount(unread: number): Promise<void> {
  if ('setAppBadge' in navigator) await navigator.setAppBadge(unread);
}

/** In a dashboard that is open, if there is one. */
async function open(path: string): Promise<void> {
  const [client] = await scope.clients.matchAll({ type: 'window' });
  if (client) {
    await client.focus();
    await client.navigate(path);
  } else await scope.clients.openWindow(path);
}

/** With the cookie of whoever is signed in; where nobody is, its page says so. */
async function markWatched(id: string): Promise<void> {
  const traded = await fetch('/api/v1/auth/session-to-jwt', { method: 'POST' });
  if (!traded.ok) return open(`/i/${id}`);
  const { data } = (await traded.json()) as { data: { accessToken: string } };
  await fetch(`/api/v1/inbox/${id}`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${data.accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ status: 'watched' }),
  });
}
