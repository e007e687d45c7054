import { useMemo } from 'preact/hooks';

/**
 * What a link carries behind its `#`, which no server and no log gets to see. It is taken out of the address, so that it
 * stays in no history either.
 */
export function useFragment(): string {
  return useMemo(() => {
    const fragment = location.hash.slice(1);
    if (fragment !== '') history.replaceState(history.state, '', location.pathname + location.search);
    return fragment;
  }, []);
}
