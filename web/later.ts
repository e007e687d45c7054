import { signal } from '@preact/signals';
import type { InboxItem } from '#shared/client.ts';

interface Asked {
  items: readonly InboxItem[];
  /** What the question stands beside. */
  beside: Element | null;
  onChosen?: (() => void) | undefined;
}

/** What somebody wants to put aside, until they have said until when: `shell/LaterAsked.tsx` asks them. */
export const laterAsked = signal<Asked | null>(null);

export function askLater(items: readonly InboxItem[], beside: Element | null, onChosen?: () => void): void {
  laterAsked.value = { items, beside, onChosen };
}

/** The tools of an item's row. */
export const toolsOf = ({ id }: InboxItem): Element | null =>
  document.querySelector(`[data-id="${CSS.escape(id)}"] > .item-tools`);
