import { useMemo } from 'preact/hooks';

/**
 * The token of a link that came by mail: what stands behind the `#`, which no server and no log gets to see. It is taken
 * out of the address, so that it stays in no history either.
 */
export function useMailToken(): string {
  return useMemo(() => {
    const token = location.hash.slice(1);
    if (token !== '') history.replaceState(history.state, '', location.pathname);
    return token;
  }, []);
}
