import { Icon } from '#ui/Icon.tsx';

/** The name, which leads home. */
export function Brand() {
  return (
    <a class="brand" href="/">
      <span class="logo" aria-hidden="true">
        <Icon name="send" size={18} />
      </span>
      WatchThis
    </a>
  );
}
