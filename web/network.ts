import { computed, signal } from '@preact/signals';

const hasNetwork = signal(typeof navigator === 'undefined' || navigator.onLine);
const isAnswered = signal(true);

/** Whether the server can be expected to answer. */
export const isOnline = computed(() => hasNetwork.value && isAnswered.value);

/** A `fetch` that notes whether anything answered. */
export async function notingFetch(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    isAnswered.value = true;
    return response;
  } catch (cause) {
    if (!request.signal.aborted) isAnswered.value = false;
    throw cause;
  }
}

/** Says that a live connection stands, or has gone. */
export function noteAnswered(answered: boolean): void {
  isAnswered.value = answered;
}

/** Follows the browser's own idea of being online; `onBack` runs when it comes back. */
export function watchNetwork(onBack: () => void): void {
  addEventListener('offline', () => (hasNetwork.value = false));
  addEventListener('online', () => {
    hasNetwork.value = true;
    onBack();
  });
}
