import type { CDPSession, Page } from 'playwright-core';
import type { PushMessage } from '#shared/push-message.ts';

/** The alerts of the dashboard in a browser: tag, title and text. */
export const alertsOf = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return (await registration.getNotifications()).map(({ tag, title, body }) => [tag, title, body]);
  });

/** Hands the service worker of a page what a push service would. */
export async function pusherOf(page: Page): Promise<(message: PushMessage) => Promise<void>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const registered = new Promise<string>((found) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      if (registrations[0]) found(registrations[0].registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const registrationId = await registered;
  const { origin } = new URL(page.url());
  return async (message) => {
    await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data: JSON.stringify(message) });
  };
}
