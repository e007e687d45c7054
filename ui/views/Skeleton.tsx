import { t } from '#shared/i18n/i18n.ts';

/** Rows to come, in the shape that they will have. */
export function Skeleton({ rows }: { rows: number }) {
  return (
    <div aria-busy="true">
      <p class="sr-only" role="status">
        {t('skeleton.loading')}
      </p>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} class="skeleton" aria-hidden="true">
          <i />
          <b />
          <b />
          <b />
        </div>
      ))}
    </div>
  );
}
