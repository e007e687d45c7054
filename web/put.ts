import type { Signal } from '@preact/signals';

/** Puts a value in place, or takes it away. */
export function put<T>(state: Signal<ReadonlyMap<string, T>>, id: string, value: T | undefined): void {
  const next = new Map(state.peek());
  if (value === undefined) next.delete(id);
  else next.set(id, value);
  state.value = next;
}
