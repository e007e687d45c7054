import { t } from '#shared/i18n/i18n.ts';
import { formatList } from '#shared/i18n/i18n.ts';
import { ask } from '../messages.ts';
import { problemText } from '../problem-text.ts';
import type { Queued } from '#shared/outbox/work.ts';
import { kept } from '../stored.ts';

/** Sends that the server refused, and why: nothing is dropped without being said. */
export function FailedSection() {
  const failed = kept.value.outbox.filter(({ failure }) => failure !== null);
  if (failed.length === 0) return null;
  return (
    <section class="card" aria-labelledby="failed">
      <h2 id="failed">{t('options.failed')}</h2>
      <ul class="options-failed">
        {failed.map((one) => (
          <FailedSend key={one.id} one={one} />
        ))}
      </ul>
    </section>
  );
}

function FailedSend({ one: { id, work, failure } }: { one: Queued }) {
  if ((work.do !== 'send' && work.do !== 'reword') || failure === null) return null;
  return (
    <li class="options-row">
      <div class="options-grow">
        <bdi dir="auto">
          <b>{work.title}</b>
        </bdi>
        {work.do === 'reword' && (
          <p>
            <bdi dir="auto">{t('options.unchanged', { message: work.message ?? '' })}</bdi>
          </p>
        )}
        <p class="hint">
          {work.names.length > 0 && t('options.failedTo', { names: formatList(work.names) })}
          {problemText(failure, kept.value.account?.server)}
        </p>
      </div>
      {work.do === 'send' && (
        <button type="button" class="btn" onClick={() => void ask({ type: 'retry', id })}>
          {t('options.failedRetry')}
        </button>
      )}
      <button type="button" class="btn btn-ghost" onClick={() => void ask({ type: 'undo', id })}>
        {t('options.failedDiscard')}
      </button>
    </li>
  );
}
