import { useSignal } from '@preact/signals';
import type { ComponentChild, ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { Failure } from './shell/Failure.tsx';
import { Waiting } from './shell/Waiting.tsx';

/** A component whose code is fetched when it is first shown, with `meanwhile` in its place; says so when that fails. */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ComponentChild = <Waiting />,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;

  return function Lazy(props: Props) {
    const state = useSignal<'loading' | 'ready' | 'failed'>(loaded ? 'ready' : 'loading');

    async function fetchPage() {
      state.value = 'loading';
      try {
        loaded = await load();
        state.value = 'ready';
      } catch {
        state.value = 'failed';
      }
    }

    // At once, and not after the first paint: it is the longest wait of a page.
    useState(() => loaded ?? void fetchPage());

    if (state.value === 'failed') return <Failure code="UNREACHABLE" onRetry={() => void fetchPage()} />;
    const Page = loaded;
    return Page && state.value === 'ready' ? <Page {...props} /> : <>{meanwhile}</>;
  };
}
