import type { Signal } from '@preact/signals';

/**
 * Shows a change at once, and takes it back when the server refuses. A value that has moved on meanwhile is left alone:
 * whoever moved it knew better.
 * @returns what the server said; throws what the request threw
 */
export async function optimistically<T, R>(
  state: Signal<ReadonlyMap<string, T>>,
  id: string,
  change: (before: T) => T | undefined,
  ask: () => Promise<R>,
): Promise<R> {
  const before = state.peek().get(id);
  if (before === undefined) return ask();
  const after = change(before);
  put(state, id, after);
  try {
    return await ask();
  } catch (error) {
    if (state.peek().get(id) === after) put(state, id, before);
    throw error;
  }
}

/** Puts a value in place, or takes it away. */
export function put<T>(state: Signal<ReadonlyMap<string, T>>, id: string, value: T | undefined): void {
  const next = new Map(state.peek());
  if (value === undefined) next.delete(id);
  else next.set(id, value);
  state.value = next;
}
