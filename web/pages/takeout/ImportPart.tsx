import type { Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { circleAlertIcon } from '#ui/icons.ts';
import { Banner } from '#ui/views/Banner.tsx';
import { removeImport, startImport } from './takeout.ts';
import { sayProblem } from '../../toasts.ts';
import { ImportContents } from './ImportContents.tsx';
import { ImportFile } from './ImportFile.tsx';
import { ImportResult } from './ImportResult.tsx';
import { JobProgress } from './JobProgress.tsx';

const attempt = (deed: () => Promise<void>) => () => void deed().catch(sayProblem);

/** Brings what was exported elsewhere: a file, what is in it, how far it is, what came of it. */
export function ImportPart({ job }: { job: Schema<'Import'> | null }) {
  const isWaiting = job?.status === 'ready' || job?.status === 'failed';
  return (
    <section class="stack" aria-labelledby="import">
      <h3 id="import">{t('web.data.import')}</h3>
      {!job && <ImportFile />}
      {job?.status === 'failed' && (
        <Banner tone="err" icon={circleAlertIcon}>
          {t('web.data.failed')}
        </Banner>
      )}
      {job && isWaiting && (
        <>
          <ImportContents contents={job.contents} />
          <p class="row wrap">
            <button class="btn btn-primary" type="button" onClick={attempt(startImport)}>
              {t('web.data.start')}
            </button>
            <button class="btn btn-soft" type="button" onClick={attempt(removeImport)}>
              {t('web.data.notThis')}
            </button>
          </p>
        </>
      )}
      {job?.status === 'working' && <JobProgress label={t('web.data.importing')} progress={job.progress} />}
      {job?.status === 'done' && job.result && (
        <>
          <ImportResult result={job.result} />
          <p>
            <button class="btn btn-soft" type="button" onClick={attempt(removeImport)}>
              {t('web.data.close')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
