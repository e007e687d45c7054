import { useSignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ApiError } from '#shared/client.ts';
import { asApiError } from '../toasts.ts';

/** What the server said, or how asking it stands. */
export interface Answer<T> {
  state: Signal<T | 'loading' | ApiError>;
  /** Asks again; what was said before stays in sight meanwhile. */
  load: () => Promise<void>;
}

/** Asks the server something as soon as a component is shown. */
export function useAnswer<T>(ask: () => Promise<T>): Answer<T> {
  const state = useSignal<T | 'loading' | ApiError>('loading');

  async function load() {
    if (state.peek() instanceof Error) state.value = 'loading';
    try {
      state.value = await ask();
    } catch (error) {
      state.value = asApiError(error);
    }
  }

  useEffect(() => void load(), []);

  return { state, load };
}
