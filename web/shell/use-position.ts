import { useEffect, useLayoutEffect } from 'preact/hooks';

/** Milliseconds of rest after which a position is worth remembering. */
const RESTED = 100;

interface Remembered {
  scrolled?: number;
}

/** Remembers in the history where a page was scrolled to, and is there again when somebody comes back to it. */
export function usePosition({ isReady }: { isReady: boolean }): void {
  useLayoutEffect(() => {
    const { scrolled } = (history.state ?? {}) as Remembered;
    if (isReady && scrolled !== undefined) scrollTo({ top: scrolled, behavior: 'instant' });
  }, [isReady]);

  useEffect(() => {
    const path = location.href;
    let resting: ReturnType<typeof setTimeout> | undefined;
    function remember(): void {
      clearTimeout(resting);
      resting = setTimeout(() => {
        if (location.href !== path) return;
        history.replaceState({ ...(history.state as object | null), scrolled: scrollY }, '');
      }, RESTED);
    }
    addEventListener('scroll', remember, { passive: true });
    return () => {
      clearTimeout(resting);
      removeEventListener('scroll', remember);
    };
  }, [location.href]);
}
