import { Icon } from '#ui/Icon.tsx';
import { sendIcon } from '#ui/icons.ts';

/** The name, which leads home. */
export function Brand() {
  return (
    <a class="brand" href="/">
      <span class="logo" aria-hidden="true">
        <Icon of={sendIcon} size={18} />
      </span>
      WatchThis
    </a>
  );
}
