import { useSignal } from '@preact/signals';
import type { Person } from '#shared/client.ts';
import { called } from './called.ts';
import { safeHref } from './safe-href.ts';
import { tintOf } from './tint.ts';

const TINTS = 5;

let segmenter: Intl.Segmenter | undefined;

/** A person's picture, or their initial on a tint of their own. Their name stands beside it. `size` in pixels. */
export function Avatar({ person, size = 20 }: { person: Person; size?: number }) {
  const isBroken = useSignal(false);
  const src = isBroken.value ? undefined : safeHref(person.avatarUrl, location.href);
  return (
    <span class="avatar" data-tint={tintOf(person.id, TINTS)} style={{ '--size': `${size}px` }} aria-hidden="true">
      {src === undefined ? (
        initial(called(person) || person.username)
      ) : (
        <img
          src={src}
          width={size}
          height={size}
          alt=""
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          onError={() => (isBroken.value = true)}
        />
      )}
    </span>
  );
}

/** The first letter as people see it: an emoji or an accented letter is one, however many code units it takes. */
function initial(name: string): string {
  const [first] = (segmenter ??= new Intl.Segmenter()).segment(name.trim());
  return first?.segment.toLocaleUpperCase() ?? '?';
}
