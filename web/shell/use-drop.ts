import { useEffect } from 'preact/hooks';
import { linkIn } from '../link-in.ts';
import { me } from '../session.ts';
import { beingShared } from './share-target.ts';
import { isElsewhere } from './use-keys.ts';

/** A link that is dropped anywhere but into a field is about to be shared. */
export function useDrop(): void {
  useEffect(() => {
    const isOurs = (event: DragEvent) => me.peek() !== undefined && !isElsewhere(event);
    const carriesLink = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('text/uri-list') ?? false;

    function over(event: DragEvent): void {
      if (isOurs(event) && carriesLink(event)) event.preventDefault();
    }

    function drop(event: DragEvent): void {
      if (!isOurs(event)) return;
      const link = linkIn({ url: event.dataTransfer?.getData('text/uri-list') });
      // What was picked up on our own page was not meant to leave it.
      if (link === undefined || new URL(link).origin === location.origin) return;
      event.preventDefault();
      beingShared.value = { link };
    }

    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, []);
}
