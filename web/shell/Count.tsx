import { formatCount } from '#ui/count.ts';

/** A number that waits for somebody; nothing when it is nought. */
export function Count({ of, meaning }: { of: number; meaning: string }) {
  if (of === 0) return null;
  return (
    <span class="badge">
      <span class="sr-only">, {meaning} </span>
      {formatCount(of)}
    </span>
  );
}
