import { Logo } from '#ui/Logo.tsx';

/** The name, which leads home. */
export function Brand() {
  return (
    <a class="brand" href="/">
      <Logo />
      WatchThis
    </a>
  );
}
