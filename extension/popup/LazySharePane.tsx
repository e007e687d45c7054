import { signal } from '@preact/signals';
import type { ComponentProps } from 'preact';
import { useEffect } from 'preact/hooks';
import { Skeleton } from '#ui/views/Skeleton.tsx';
import type { SharePane } from './SharePane.tsx';

const loaded = signal<typeof SharePane | null>(null);

/** Fetches what sharing needs, from the extension itself: the inbox is drawn without waiting for it. */
export async function loadSharePane(): Promise<void> {
  loaded.value ??= (await import('./SharePane.tsx')).SharePane;
}

/** `SharePane`, as soon as it is here. */
export function LazySharePane(props: ComponentProps<typeof SharePane>) {
  useEffect(() => void loadSharePane(), []);
  const Pane = loaded.value;
  if (Pane) return <Pane {...props} />;
  return (
    <main class="popup-body">
      <Skeleton rows={1} />
    </main>
  );
}
