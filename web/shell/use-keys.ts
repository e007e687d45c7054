import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { preferences } from '../preferences.ts';
import { me } from '../session.ts';
import { toast } from '../toasts.ts';

/** Whether the sheet of keys is open. */
export const isKeySheetOpen = signal(false);

/** Where `g` and another key lead. */
const PLACES: Record<string, string> = { h: '/', i: '/inbox', s: '/sent', f: '/friends' };
/** Milliseconds within which the second key must follow. */
const PAIR_WITHIN = 1500;

/** Keys that work everywhere outside of fields and dialogs. */
export function useKeys(route: (path: string) => void): void {
  useEffect(() => {
    let pairUntil = 0;

    function press(event: KeyboardEvent): void {
      if (me.peek() === undefined || event.defaultPrevented || isElsewhere(event)) return;
      if ((event.ctrlKey || event.metaKey) && event.key === 'z') return undo(event);
      if (event.ctrlKey || event.metaKey || event.altKey || !preferences.peek().singleKeys) return;
      const place = event.timeStamp < pairUntil ? PLACES[event.key] : undefined;
      pairUntil = event.key === 'g' ? event.timeStamp + PAIR_WITHIN : 0;
      if (place !== undefined) go(event, place);
      else if (event.key === 'n') go(event, '/share');
      else if (event.key === '/') search(event);
      else if (event.key === 'u') undo(event);
      else if (event.key === '?') isKeySheetOpen.value = true;
    }

    function search(event: KeyboardEvent): void {
      const field = document.querySelector<HTMLInputElement>('[type=search]');
      if (!field) return go(event, '/inbox');
      event.preventDefault();
      field.focus();
    }

    function go(event: KeyboardEvent, path: string): void {
      event.preventDefault();
      route(path);
    }

    // Before a list hears of it: `g s` leads somewhere, although `s` alone does something to a row.
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  }, [route]);
}

function undo(event: KeyboardEvent): void {
  const undoing = toast.peek()?.undo;
  if (!undoing) return;
  event.preventDefault();
  toast.value = null;
  undoing();
}

/** Somebody is typing, or a dialog is open: keys are theirs. */
export function isElsewhere({ target }: Event): boolean {
  const isField = target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
  return isField || document.querySelector('dialog[open]') !== null;
}
