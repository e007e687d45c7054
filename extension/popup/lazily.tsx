import { signal } from '@preact/signals';
import type { ComponentChild, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Skeleton } from '#ui/views/Skeleton.tsx';

/**
 * A part of the popup that is fetched, from the extension itself, when it is shown or `load`ed: the inbox is drawn without
 * waiting for it. It brings its own texts.
 */
function lazily<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  meanwhile: ComponentChild = null,
) {
  const fetched = signal<{ Part: ComponentType<Props> } | null>(null);
  const load = async () => {
    fetched.value ??= { Part: await fetchPart() };
  };
  function Lazy(props: Props) {
    useEffect(() => void load(), []);
    return fetched.value ? <fetched.value.Part {...props} /> : meanwhile;
  }
  return Object.assign(Lazy, { load });
}

const waiting = (rows: number) => (
  <main class="popup-body">
    <Skeleton rows={rows} />
  </main>
);

export const Filters = lazily(async () => (await import('./Filters.tsx')).Filters, <div class="popup-filters" />);
export const LaterAsked = lazily(async () => (await import('./LaterAsked.tsx')).LaterAsked);
export const Noticing = lazily(async () => (await import('./Noticing.tsx')).Noticing);
export const NothingFits = lazily(async () => (await import('./Filters.tsx')).NothingFits);
export const OpenAll = lazily(async () => (await import('./OpenAll.tsx')).OpenAll);
export const SharePane = lazily(async () => (await import('./SharePane.tsx')).SharePane, waiting(1));
export const Stopped = lazily(async () => (await import('./Stopped.tsx')).Stopped);
export const Told = lazily(async () => (await import('./Told.tsx')).Told, waiting(5));
export const Trouble = lazily(async () => (await import('./Trouble.tsx')).Trouble);
export const Unreachable = lazily(async () => (await import('./Unreachable.tsx')).Unreachable);
