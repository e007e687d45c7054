import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Whole seconds until a moment (milliseconds since 1970), counted down to nothing. */
export function useCountdown(to: number | null): number {
  const left = useSignal(secondsTo(to));
  useEffect(() => {
    const count = () => (left.value = secondsTo(to));
    count();
    const timer = setInterval(count, 1000);
    return () => clearInterval(timer);
  }, [to, left]);
  return left.value;
}

const secondsTo = (moment: number | null): number => Math.max(0, Math.ceil(((moment ?? 0) - Date.now()) / 1000));
