import { t } from '#shared/i18n/i18n.ts';
import type { Pairing } from './pairing.ts';
import { openApproval, startOver } from './steps.ts';

/** The code to compare with the dashboard's. */
export function CodeStep({ server, pairing }: { server: string; pairing: Pairing }) {
  return (
    <section class="connect-step" aria-labelledby="code">
      <h1 id="code">{t('code.title')}</h1>
      <p>{t('code.text', { server: server.replace(/^https?:\/\//, '') })}</p>
      <output class="connect-code" aria-label={t('code.label')}>
        <bdi dir="ltr">{pairing.userCode}</bdi>
      </output>
      <p role="status" class="connect-wait">
        {t('code.waiting')}
      </p>
      <button type="button" class="btn btn-primary btn-block" onClick={() => void openApproval(pairing)}>
        {t('code.open')}
      </button>
      <button type="button" class="btn btn-ghost btn-block" onClick={startOver}>
        {t('code.cancel')}
      </button>
    </section>
  );
}
