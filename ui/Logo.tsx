/** The product's mark, a plane folded of paper on its violet square. The name stands beside it. `size` in pixels. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <span class="logo" style={{ '--size': `${size}px` }} aria-hidden="true">
      <svg viewBox="4 4 24 24" width={size * 0.75} height={size * 0.75} fill="currentColor">
        <path d="M24.6 7.4 6.4 13.6l7.6 4.4 4.4 7.6z" stroke="currentColor" stroke-width="2" stroke-linejoin="round" />
        <path d="m14 18 5.4-5.4" stroke="var(--accent)" stroke-width="2" stroke-linecap="round" />
      </svg>
    </span>
  );
}
