/** The product's mark; the name stands beside it. `size` in pixels. */
export function Logo({ size = 28 }: { size?: number }) {
  return <span class="logo" style={{ '--size': `${size}px` }} aria-hidden="true" />;
}
