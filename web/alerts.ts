import { signal } from '@preact/signals';
import { ApiError, data, type Schema } from '#shared/client.ts';
import { subscribedBefore, within } from '#shared/push-subscription.ts';
import { api } from './session.ts';

/** Alerts of this browser: whether it shows any, and how that is turned on and off. */

export type Alerts = 'unknown' | 'unsupported' | 'denied' | 'off' | 'on' | 'unreachable';

export const alerts = signal<Alerts>('unknown');

/** Milliseconds: a browser that cannot reach its push service tries for ever and says nothing. */
const PATIENCE = 15_000;
const DEVICE = 'watchthis.device';

/** What this browser calls itself. Its extension, when it is connected from here, says the same. */
function device(): string {
  try {
    const known = localStorage.getItem(DEVICE);
    if (known !== null) return known;
    const made = crypto.randomUUID();
    localStorage.setItem(DEVICE, made);
    return made;
  } catch {
    return crypto.randomUUID();
  }
}

/** Takes over what the extension of this browser calls it. */
export function beDevice(name: string): void {
  try {
    if (/^[\w-]{16,36}$/.test(name)) localStorage.setItem(DEVICE, name);
  } catch {
    // Storage is switched off: then it is called something else each time.
  }
}

const isSupported = () => 'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis;

/** Finds out whether alerts are on, and renews what the server knows of them: push services forget. */
export async function renewAlerts(): Promise<void> {
  if (!isSupported()) alerts.value = 'unsupported';
  else if (Notification.permission === 'denied') alerts.value = 'denied';
  else {
    const registration = await navigator.serviceWorker.getRegistration();
    const subscription = await registration?.pushManager.getSubscription();
    alerts.value = subscription ? 'on' : 'off';
    if (subscription) await turnOn().catch(() => undefined);
  }
}

/** Asks once, by the browser's own question. Throws `ApiError`. */
export async function turnOn(): Promise<void> {
  if ((await Notification.requestPermission()) !== 'granted') {
    alerts.value = Notification.permission === 'denied' ? 'denied' : 'off';
    return;
  }
  const { publicKey } = await data(api.GET('/api/v1/push/key'));
  const subscription = await within(PATIENCE, subscribed(publicKey));
  if (!subscription) {
    alerts.value = 'unreachable';
    return;
  }
  const { endpoint, keys } = subscription.toJSON() as { endpoint: string; keys: { p256dh: string; auth: string } };
  await data(api.PUT('/api/v1/push/subscriptions', { body: { kind: 'dashboard', device: device(), endpoint, keys } }));
  alerts.value = 'on';
}

/** Throws `ApiError`. */
export async function turnOff(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
  const mine = await ownSubscription();
  if (mine) await data(api.DELETE('/api/v1/push/subscriptions/{id}', { params: { path: { id: mine.id } } }));
  alerts.value = 'off';
}

/** Has the server push to this browser now. Throws `ApiError`: `SUBSCRIPTION_NOT_FOUND`. */
export async function testAlerts(): Promise<Schema<'PushTestResult'>['result']> {
  const mine = await ownSubscription();
  if (!mine) throw new ApiError('SUBSCRIPTION_NOT_FOUND');
  const path = { id: mine.id };
  return (await data(api.POST('/api/v1/push/subscriptions/{id}/test', { params: { path } }))).result;
}

const ownSubscription = async () =>
  (await data(api.GET('/api/v1/push/subscriptions'))).find(
    (one) => one.device === device() && one.kind === 'dashboard',
  );

async function subscribed(publicKey: string): Promise<PushSubscription> {
  const { pushManager } = await navigator.serviceWorker.ready;
  const before = await subscribedBefore(pushManager, publicKey);
  return before ?? pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
}
