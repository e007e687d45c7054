/// <reference lib="webworker" />
import { sayAlertsIn } from '#shared/alert-language.ts';
import type { Schema } from '#shared/client.ts';
import { shownAlert } from '#shared/alert-notification.ts';
import { alerts } from '#shared/i18n/en/alerts.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { laterWithoutChoice } from '#shared/later.ts';
import { pushMessageOf, type PushMessage } from '#shared/push-message.ts';
import { keptLanguage } from './language.ts';
import { fileOfShell } from './shell.ts';

/** The dashboard while nothing of it is open: shows what is pushed, and closes what was seen elsewhere. */

declare const self: ServiceWorkerGlobalScope;

// With no network, and no file kept, an alert still says something.
learn(alerts);

self.addEventListener('push', (event) => {
  const message = pushMessageOf(event.data?.text() ?? '');
  if (message) event.waitUntil(take(message));
});

self.addEventListener('notificationclick', (event) => {
  const { notification, action } = event;
  notification.close();
  const { path, shareId } = (notification.data as Opened | null) ?? { path: '/', shareId: null };
  const change = shareId === null ? undefined : changeOf(action);
  event.waitUntil(shareId !== null && change ? tell(shareId, change) : open(path));
});

/** What an alert leads to. */
interface Opened {
  path: string;
  shareId: string | null;
}

async function take(message: PushMessage): Promise<void> {
  const { registration } = self;
  if (message.type !== 'close') await sayAlertsIn(await keptLanguage(), (path) => fileOfShell(`/${path}`));
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
  for (const shown of await self.registration.getNotifications()) if (tags.includes(shown.tag)) shown.close();
}

/** On the icon of the installed dashboard, where there are such icons. */
async function showCount(unread: number): Promise<void> {
  if ('setAppBadge' in navigator) await navigator.setAppBadge(unread);
}

/** In a dashboard that is open, if there is one. */
async function open(path: string): Promise<void> {
  const [client] = await self.clients.matchAll({ type: 'window' });
  if (client) {
    await client.focus();
    await client.navigate(path);
  } else await self.clients.openWindow(path);
}

/** What a button does to what was sent; nothing where it only leads there. */
function changeOf(action: string): Schema<'InboxChange'> | undefined {
  if (action === 'watched') return { status: 'watched' };
  if (action === 'later') return { status: 'later', returnsAt: laterWithoutChoice(new Date()).toISOString() };
  return undefined;
}

/** With the cookie of whoever is signed in; where nobody is, its page says so. */
async function tell(id: string, change: Schema<'InboxChange'>): Promise<void> {
  const traded = await fetch('/api/v1/auth/session-to-jwt', { method: 'POST' });
  if (!traded.ok) return open(`/i/${id}`);
  const { data } = (await traded.json()) as { data: { accessToken: string } };
  await fetch(`/api/v1/inbox/${id}`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${data.accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(change),
  });
}
