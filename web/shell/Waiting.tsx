import { Skeleton } from '#ui/views/Skeleton.tsx';

/** Stands where something is about to be. */
export function Waiting({ rows = 5 }: { rows?: number }) {
  return (
    <div class="waiting">
      <Skeleton rows={rows} />
    </div>
  );
}
