import { createElement } from 'preact';
import { icons, type IconName } from './icons.ts';

/** Icons that point along the line of writing, and so turn round where it runs from the right. */
const DIRECTED = new Set<IconName>(['external-link', 'log-out', 'send', 'undo-2']);

/** A picture that says again what a word beside it says; assistive technology skips it. `size` in pixels. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      class={DIRECTED.has(name) ? 'icon flip-rtl' : 'icon'}
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
      {icons[name].map(([shape, attributes]) => createElement(shape, attributes))}
    </svg>
  );
}
