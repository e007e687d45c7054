import { useSignal, useSignalEffect, type Signal } from '@preact/signals';
import { type Session, session } from '../settings.ts';
import { current } from '../stored.ts';

/** How old a wish to open on Share may be: the popup opens within moments of it, or never. */
const WISH_MS = 10_000;

/** What the popup was opened for, if it was for something. */
export const wishNow = (): Session['wanted'] => fresh(current.peek().wanted);

/** The same, from now on: it may be written down only after the popup is open. */
export function useWish(): Signal<Session['wanted']> {
  const wish = useSignal(wishNow());
  useSignalEffect(() => {
    const { wanted } = current.value;
    if (wanted === null) return;
    wish.value = fresh(wanted) ?? wish.peek();
    void session.forget('wanted');
  });
  return wish;
}

function fresh(wanted: Session['wanted']): Session['wanted'] {
  return wanted && Date.now() - wanted.at < WISH_MS ? wanted : null;
}
