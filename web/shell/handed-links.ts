import { linkIn } from '../link-in.ts';
import { beingShared } from './share-target.ts';
import { isElsewhere } from './use-keys.ts';

/** A link that is pasted or dropped anywhere but into a field is about to be shared. For the signed-in. */
export function followHandedLinks(signal: AbortSignal): void {
  function take(event: Event, link: string | undefined): void {
    if (link === undefined) return;
    event.preventDefault();
    beingShared.value = { link };
  }

  function paste(event: ClipboardEvent): void {
    if (!isElsewhere(event)) take(event, linkIn({ text: event.clipboardData?.getData('text/plain') }));
  }

  function over(event: DragEvent): void {
    if (!isElsewhere(event) && event.dataTransfer?.types.includes('text/uri-list')) event.preventDefault();
  }

  function drop(event: DragEvent): void {
    if (isElsewhere(event)) return;
    const link = linkIn({ url: event.dataTransfer?.getData('text/uri-list') });
    // What was picked up on our own page was not meant to leave it.
    if (link !== undefined && new URL(link).origin !== location.origin) take(event, link);
  }

  addEventListener('paste', paste, { signal });
  addEventListener('dragover', over, { signal });
  addEventListener('drop', drop, { signal });
}
