import { useEffect } from 'preact/hooks';
import { linkIn } from '../link-in.ts';
import { me } from '../session.ts';
import { beingShared } from './share-target.ts';
import { isElsewhere } from './use-keys.ts';

/** A link that is pasted anywhere but into a field is about to be shared. */
export function usePaste(): void {
  useEffect(() => {
    function paste(event: ClipboardEvent): void {
      if (me.peek() === undefined || isElsewhere(event)) return;
      const link = linkIn({ text: event.clipboardData?.getData('text/plain') });
      if (!link) return;
      event.preventDefault();
      beingShared.value = { link };
    }

    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, []);
}
