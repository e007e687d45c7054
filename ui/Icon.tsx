import { createElement } from 'preact';
import { externalLinkIcon, type IconNode, logOutIcon, sendIcon, skipForwardIcon, undo2Icon } from './icons.ts';

/** Icons that point along the line of writing, and so turn round where it runs from the right. */
const DIRECTED = new Set([externalLinkIcon, logOutIcon, sendIcon, skipForwardIcon, undo2Icon]);

/** A picture that says again what a word beside it says; assistive technology skips it. `size` in pixels. */
export function Icon({ of: shapes, size = 16 }: { of: IconNode; size?: number }) {
  return (
    <svg
      class={DIRECTED.has(shapes) ? 'icon flip-rtl' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {shapes.map(([shape, attributes]) => createElement(shape, attributes))}
    </svg>
  );
}
