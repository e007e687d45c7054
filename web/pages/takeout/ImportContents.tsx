import type { Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { shortDate } from '#ui/time.ts';
import { ImportCounts } from './ImportCounts.tsx';

/** What is in a file, before anything of it is imported. */
export function ImportContents({ contents }: { contents: Schema<'ImportContents'> }) {
  const { server, exportedAt, displayName, hasPicture } = contents;
  return (
    <>
      <p>{t('web.data.from', { server: new URL(server).host, date: shortDate(exportedAt), name: displayName })}</p>
      <p>{t('web.data.brings')}</p>
      <ImportCounts counts={contents}>
        <li>{t(hasPicture ? 'web.data.profileAndPicture' : 'web.data.profile')}</li>
      </ImportCounts>
      <p class="muted">{t('web.data.stays')}</p>
    </>
  );
}
