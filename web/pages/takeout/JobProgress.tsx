import { useId } from 'preact/hooks';
import { currentLocale } from '#shared/i18n/i18n.ts';

/** How far something is that goes on without its person. `progress` is from 0 to 1. */
export function JobProgress({ label, progress }: { label: string; progress: number }) {
  const id = useId();
  return (
    <div class="stack" role="status">
      <label for={id}>{label}</label>
      <progress id={id} class="progress" value={progress}>
        {progress.toLocaleString(currentLocale(), { style: 'percent' })}
      </progress>
    </div>
  );
}
