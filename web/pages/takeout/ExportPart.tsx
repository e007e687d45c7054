import { useSignal } from '@preact/signals';
import type { Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { circleAlertIcon } from '#ui/icons.ts';
import { size } from '#ui/size.ts';
import { shortDate } from '#ui/time.ts';
import { Banner } from '#ui/views/Banner.tsx';
import { PasswordDialog } from '../../shell/PasswordDialog.tsx';
import { download, makeExport, removeExport } from './takeout.ts';
import { say, sayProblem } from '../../toasts.ts';
import { JobProgress } from './JobProgress.tsx';

type Job = Schema<'Export'>;

const attempt = (deed: () => Promise<void>) => () => void deed().catch(sayProblem);

/** Has everything written into a file, and hands it over to whoever shows that it is theirs. */
export function ExportPart({ job }: { job: Job | null }) {
  const isFetching = useSignal(false);

  async function fetchIt(password: string) {
    await download(password);
    isFetching.value = false;
  }
  const drop = async () => {
    await removeExport();
    say(t('web.data.deleted'));
  };

  return (
    <section class="stack" aria-labelledby="export">
      <h3 id="export">{t('web.data.export')}</h3>
      <p class="muted">{t('web.data.exportText')}</p>
      {job?.status === 'failed' && (
        <Banner tone="err" icon={circleAlertIcon}>
          {t('web.data.failed')}
        </Banner>
      )}
      {job?.status === 'working' && <JobProgress label={t('web.data.making')} progress={job.progress} />}
      {job?.status === 'done' && (
        <p role="status">
          {t('web.data.ready', {
            date: shortDate(job.createdAt),
            size: size(job.bytes ?? 0),
            until: shortDate(job.expiresAt),
          })}
        </p>
      )}
      <p class="row wrap">
        {job?.status === 'done' && (
          <button class="btn btn-primary" type="button" onClick={() => (isFetching.value = true)}>
            {t('web.data.download')}
          </button>
        )}
        {job?.status !== 'working' && (
          <button class="btn btn-soft" type="button" onClick={attempt(makeExport)}>
            {t(job?.status === 'done' ? 'web.data.makeNew' : 'web.data.make')}
          </button>
        )}
        {job && job.status !== 'failed' && (
          <button class="btn btn-soft" type="button" onClick={attempt(job.status === 'done' ? drop : removeExport)}>
            {t(job.status === 'done' ? 'web.data.delete' : 'web.data.cancel')}
          </button>
        )}
      </p>
      {isFetching.value && (
        <PasswordDialog
          title={t('web.data.downloadTitle')}
          text={t('web.data.downloadText')}
          deed={t('web.data.download')}
          onPassword={fetchIt}
          onClose={() => (isFetching.value = false)}
        />
      )}
    </section>
  );
}
