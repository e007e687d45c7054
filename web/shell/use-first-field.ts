import { useEffect, useRef } from 'preact/hooks';

/** Puts the focus into the first field of whatever is given this ref, as soon as it is shown. */
export function useFirstField<E extends HTMLElement>() {
  const around = useRef<E>(null);
  useEffect(() => around.current?.querySelector('input')?.focus(), []);
  return around;
}
