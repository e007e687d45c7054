import browser from 'webextension-polyfill';
import type { ShownAlert } from '#shared/alert-notification.ts';

type Worker = Partial<Pick<ServiceWorkerRegistration, 'showNotification' | 'getNotifications'>>;

/** Of Chromium's worker: what is pushed must be shown by it. Firefox has none in extensions. */
const worker = (): Worker => (globalThis as { registration?: Worker }).registration ?? {};

/** Whether somebody has let us show anything. */
export const mayShow = (): Promise<boolean> => browser.permissions.contains({ permissions: ['notifications'] });

/** What a click needs to know; in Firefox the name of an alert has to hold it. */
export interface Shown {
  tag: string;
  path: string;
  shareId: string | null;
}

export async function put({ title, options }: ShownAlert): Promise<void> {
  const { tag, body, data } = options;
  if (worker().showNotification) await worker().showNotification?.(title, options);
  else {
    const iconUrl = browser.runtime.getURL('icon/128.png');
    const name = JSON.stringify({ tag, ...data } satisfies Shown);
    await browser.notifications.create(name, { type: 'basic', title, message: body, iconUrl });
  }
}

/** Takes off the screen whatever is there under one of these tags. */
export async function take(tags: readonly string[]): Promise<void> {
  if (tags.length === 0 || !(await mayShow())) return;
  for (const shown of (await worker().getNotifications?.()) ?? []) if (tags.includes(shown.tag)) shown.close();
  if (worker().getNotifications) return;
  for (const name of Object.keys(await browser.notifications.getAll())) {
    if (tags.includes(shownAs(name)?.tag ?? '')) await browser.notifications.clear(name);
  }
}

function shownAs(name: string): Shown | undefined {
  try {
    return JSON.parse(name) as Shown;
  } catch {
    return undefined;
  }
}

interface ClickEvent extends Event {
  notification: { tag: string; data: Omit<Shown, 'tag'> | null; close(): void };
  action: string;
  waitUntil(work: Promise<unknown>): void;
}

/** Calls back with what was clicked, and which of its buttons. To be called while the worker starts. */
export function onClick(clicked: (shown: Shown, action: string) => Promise<void>): void {
  globalThis.addEventListener('notificationclick', (event) => {
    const { notification, action, waitUntil } = event as ClickEvent;
    notification.close();
    const { tag, data } = notification;
    if (data) waitUntil.call(event, clicked({ tag, ...data }, action));
  });
  const listen = () => {
    // Not there before it was allowed; in Firefox there is a name for it, and nothing under it.
    const { notifications } = browser as Partial<typeof browser>;
    notifications?.onClicked.addListener((name) => {
      void browser.notifications.clear(name);
      const shown = shownAs(name);
      if (shown) void clicked(shown, 'open');
    });
  };
  listen();
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('notifications')) listen();
  });
}
