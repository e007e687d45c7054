import { useSignal } from '@preact/signals';
import { t } from '#shared/i18n/i18n.ts';
import { diagnosis } from '../problem-text.ts';
import { current, kept } from '../stored.ts';

/** What to send along with a question: no tokens, no names, nothing that was shared. */
export function DiagnosticsSection() {
  const status = useSignal('');
  const text = diagnosis(kept.value, current.value);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    status.value = t('options.copied');
  };
  return (
    <section class="card" aria-labelledby="diagnostics">
      <h2 id="diagnostics">{t('options.diagnostics')}</h2>
      <p class="hint">{t('options.diagnosticsText')}</p>
      <pre class="options-diagnosis" dir="ltr" tabIndex={0} aria-labelledby="diagnostics">
        {text}
      </pre>
      <button type="button" class="btn" onClick={() => void copy()}>
        {t('options.copy')}
      </button>{' '}
      <span role="status" class="hint">
        {status.value}
      </span>
    </section>
  );
}
