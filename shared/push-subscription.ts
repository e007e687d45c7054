/** What a browser has subscribed to already, if that was for this key of the server's; what was not is ended. */
export async function subscribedBefore(pushes: PushManager, publicKey: string): Promise<PushSubscription | undefined> {
  const before = await pushes.getSubscription();
  if (before && keyOf(before) === publicKey) return before;
  await before?.unsubscribe();
  return undefined;
}

/** The server may have other keys by now: what was subscribed with the old ones is worth nothing. */
function keyOf({ options }: PushSubscription): string | undefined {
  const key = options.applicationServerKey;
  if (!key) return undefined;
  const text = btoa(String.fromCharCode(...new Uint8Array(key)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Nothing when it takes too long, or the browser refuses. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  const timeout = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms));
  return Promise.race([work.catch(() => undefined), timeout]);
}
