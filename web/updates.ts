import { signal } from '@preact/signals';

/** Whether a newer version of this page waits to be shown. */
export const isOutdated = signal(false);

const WORKER = '/service-worker.js';
/** Milliseconds between looks for a new version, for pages that stay open. */
const LOOK = 3_600_000;

let waiting: ServiceWorker | undefined;

/** Lets the dashboard work without a connection, and notices new versions. Only on https and this machine's own address. */
export async function startUpdates(): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  // Browsers refuse it in private windows, or where their owner switched it off: then there is nothing to update.
  const options = { updateViaCache: 'none' } as const;
  const registration = await navigator.serviceWorker.register(trusted(WORKER), options).catch(() => undefined);
  if (!registration) return;
  if (registration.waiting) void consider(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      // Without a controller it is the first one: there is nothing that it would replace.
      if (installing.state === 'installed' && navigator.serviceWorker.controller) void consider(installing);
    });
  });
  setInterval(() => void registration.update().catch(() => undefined), LOOK);
}

/** Shows the newer version. */
export function update(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting?.postMessage({ takeOver: true });
}

/** The page itself may have come from the network and be as new as its worker. */
async function consider(worker: ServiceWorker): Promise<void> {
  if (await isOfVersion(worker)) worker.postMessage({ takeOver: true });
  else {
    waiting = worker;
    isOutdated.value = true;
  }
}

function isOfVersion(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage({ script: new URL(import.meta.url).pathname }, [port2]);
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<boolean>) => resolve(data);
  });
}

/** The one script that is ever loaded by name: the page's policy asks for a word about it (Trusted Types). */
function trusted(path: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return path;
  return trustedTypes
    .createPolicy('service-worker', { createScriptURL: (asked) => (asked === WORKER ? asked : '') })
    .createScriptURL(path);
}

/** As much of it as is used here: TypeScript does not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (asked: string) => string },
  ): { createScriptURL: (asked: string) => string };
}
