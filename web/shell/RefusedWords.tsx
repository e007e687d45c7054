import { formatList, t } from '#shared/i18n/i18n.ts';
import type { Queued } from '#shared/outbox/work.ts';
import { undo } from '../offline/outbox.ts';
import { refusedWords } from '../offline/queue.ts';
import { problemText } from '../problem-text.ts';

/** What one wanted to say instead, and the server refused when it could be asked: the words are not lost. */
export function RefusedWords() {
  if (refusedWords.value.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="refused-words">
      <h2 id="refused-words">{t('sent.refusedTitle')}</h2>
      <ul class="entries">
        {refusedWords.value.map((one) => (
          <Refused key={one.id} one={one} />
        ))}
      </ul>
    </section>
  );
}

function Refused({ one: { id, work, failure } }: { one: Queued }) {
  if (work.do !== 'reword' || failure === null) return null;
  const { title, message } = work;
  const names = formatList(work.names);
  const reason = problemText(failure);
  return (
    <li class="entry">
      <div class="entry-text">
        <b>
          <bdi dir="auto">{title}</bdi>
        </b>
        <span class="muted">{message === null ? reason : t('sent.unchanged', { names, message, reason })}</span>
      </div>
      <div class="entry-tools">
        <button
          class="btn btn-ghost btn-sm"
          type="button"
          aria-label={t('sent.discardTitle', { names })}
          onClick={() => void undo(id)}
        >
          {t('sent.discard')}
        </button>
      </div>
    </li>
  );
}
