/** The product's mark; the name stands beside it. `--size` is how large. */
export const Logo = () => <span class="logo" aria-hidden="true" />;
