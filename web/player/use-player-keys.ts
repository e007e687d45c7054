import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { preferences } from '../preferences.ts';
import { isElsewhere } from '../shell/use-keys.ts';
import type { Controls } from './playback.ts';

/** Seconds that an arrow goes. */
const STEP = 10;

/** Space or `k` plays on or stops, the arrows go ten seconds; inside its frame a player has its own keys. */
export function usePlayerKeys(controls: RefObject<Controls | null>, isEnabled: boolean): void {
  useEffect(() => {
    if (!isEnabled) return;
    function press(event: KeyboardEvent): void {
      if (event.defaultPrevented || isElsewhere(event) || isModified(event) || !preferences.peek().singleKeys) return;
      const { current } = controls;
      if (!current || isOn(event, 'video, audio')) return;
      if (event.key === 'k' || (event.key === ' ' && !isOn(event, 'button, a, summary'))) current.toggle();
      else if (event.key === 'ArrowLeft') current.skip(-STEP);
      else if (event.key === 'ArrowRight') current.skip(STEP);
      else return;
      event.preventDefault();
    }

    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isEnabled]);
}

const isModified = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || shiftKey;

/** Space presses buttons, and films have keys of their own. */
const isOn = ({ target }: Event, what: string): boolean => target instanceof Element && target.closest(what) !== null;
