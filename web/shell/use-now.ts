import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** The time, to the minute. */
export function useNow(): number {
  const now = useSignal(Date.now());
  useEffect(() => {
    const ticking = setInterval(() => (now.value = Date.now()), 60_000);
    return () => clearInterval(ticking);
  }, []);
  return useComputed(() => now.value).value;
}
