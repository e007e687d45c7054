import { ApiError, type Client, data } from '#shared/client.ts';
import { subscribedBefore, within } from '#shared/push-subscription.ts';
import { oneAtATime } from '#shared/serial.ts';
import { device } from '../device.ts';
import { local } from '../settings.ts';
import { signedIn } from './account.ts';

/** A browser that cannot reach its push service tries for ever and says nothing. */
const PATIENCE_MS = 20_000;

interface Worker {
  registration?: { pushManager?: PushManager };
}

/** Of the worker; Firefox has none in extensions, and is looked after by alarms. */
const manager = (): PushManager | undefined => (globalThis as Worker).registration?.pushManager;

/**
 * Sees to it that the server can wake this worker: at every start, because push services forget, and whenever
 * something about it has changed. Never throws: without push, the live connection and alarms go on.
 */
export const renewPush = oneAtATime(async () => {
  const me = await signedIn();
  const pushes = manager();
  if (me === undefined || pushes === undefined) return;
  try {
    await subscribe(me.client, pushes);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
});

async function subscribe(client: Client, pushes: PushManager): Promise<void> {
  const { publicKey } = await data(client.GET('/api/v1/push/key'));
  const { alertsOn } = await local.read('alertsOn');
  const subscription = await subscribed(pushes, publicKey, alertsOn);
  const { endpoint, keys }: PushSubscriptionJSON = subscription?.toJSON() ?? {};
  const [p256dh, auth] = [keys?.['p256dh'], keys?.['auth']];
  const isPushed = endpoint !== undefined && p256dh !== undefined && auth !== undefined;
  await local.write({ isPushed });
  if (!isPushed) return;
  const body = { kind: 'extension' as const, device: await device(), endpoint, keys: { p256dh, auth } };
  await data(client.PUT('/api/v1/push/subscriptions', { body }));
}

/** Nobody is signed in any more: what was subscribed for them is of no use to whoever is next. */
export async function endPush(): Promise<void> {
  await local.write({ isPushed: false, shownAlerts: [] });
  await (await manager()?.getSubscription())?.unsubscribe();
}

/** Silently at first; with a promise to show whatever comes only where somebody wants alerts. */
async function subscribed(pushes: PushManager, publicKey: string, showsAlerts: boolean) {
  const before = await subscribedBefore(pushes, publicKey);
  if (before) return before;
  const ask = (userVisibleOnly: boolean) =>
    within(PATIENCE_MS, pushes.subscribe({ userVisibleOnly, applicationServerKey: publicKey }));
  return (await ask(false)) ?? (showsAlerts ? ask(true) : undefined);
}
