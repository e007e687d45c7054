import { signal } from '@preact/signals';
import type { ComponentChild, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Skeleton } from '#ui/views/Skeleton.tsx';

/**
 * A part of the popup that is fetched, from the extension itself, when it is shown or `load`ed: the inbox is drawn without
 * waiting for it. It brings its own texts.
 */
function later<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>, meanwhile: ComponentChild = null) {
  const fetched = signal<{ Part: ComponentType<Props> } | null>(null);
  const load = async () => {
    fetched.value ??= { Part: await fetchPart() };
  };
  function Later(props: Props) {
    useEffect(() => void load(), []);
    return fetched.value ? <fetched.value.Part {...props} /> : meanwhile;
  }
  return Object.assign(Later, { load });
}

const waiting = (rows: number) => (
  <main class="popup-body">
    <Skeleton rows={rows} />
  </main>
);

export const Filters = later(async () => (await import('./Filters.tsx')).Filters, <div class="popup-filters" />);
export const LaterAsked = later(async () => (await import('./LaterAsked.tsx')).LaterAsked);
export const Noticing = later(async () => (await import('./Noticing.tsx')).Noticing);
export const NothingFits = later(async () => (await import('./Filters.tsx')).NothingFits);
export const OpenAll = later(async () => (await import('./OpenAll.tsx')).OpenAll);
export const SharePane = later(async () => (await import('./SharePane.tsx')).SharePane, waiting(1));
export const Stopped = later(async () => (await import('./Stopped.tsx')).Stopped);
export const Told = later(async () => (await import('./Told.tsx')).Told, waiting(5));
export const Trouble = later(async () => (await import('./Trouble.tsx')).Trouble);
export const Unreachable = later(async () => (await import('./Unreachable.tsx')).Unreachable);
