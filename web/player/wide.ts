import { useEffect } from 'preact/hooks';
import { preferences } from '../preferences.ts';
import { isElsewhere } from '../shell/use-keys.ts';
import type { Source } from './source.ts';

/** Theatre mode: a film as wide as the page, with all else out of its way. This browser remembers it. */

/** On phones it is as wide as the page anyway. The styles ask the same. */
const roomy = matchMedia('(min-width: 761px)');

/** Whether that makes sense for what plays: a row of sound gains nothing. */
export const canBeWide = (source: Source): boolean =>
  source.is === 'frame' ? source.site.shape === 'wide' : source.tag === 'video';

export function setWide(theatreMode: boolean): void {
  // What goes out of the way can't keep the focus.
  const isOutOfTheWay = theatreMode && document.activeElement?.closest('.side');
  preferences.value = { ...preferences.peek(), theatreMode };
  if (isOutOfTheWay) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}

/** `t` begins and ends it, Escape ends it. */
export function useWideKeys(isEnabled: boolean): void {
  useEffect(() => {
    if (!isEnabled) return;
    function press(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.repeat || isElsewhere(event) || !roomy.matches) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const { theatreMode, singleKeys } = preferences.peek();
      if (event.key === 'Escape' ? !theatreMode : event.key !== 't' || !singleKeys) return;
      event.preventDefault();
      setWide(!theatreMode);
    }

    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isEnabled]);
}
