import { formatList, t } from '#shared/i18n/i18n.ts';
import type { Queued } from '#shared/outbox/work.ts';
import { hostOf } from '#ui/host.ts';
import { EditableMessage } from '#ui/views/share/EditableMessage.tsx';
import { revive, undo } from '../offline/outbox.ts';
import { waitingSends } from '../offline/queue.ts';
import { problemText } from '../problem-text.ts';
import { rewordWaiting } from '../rewording.ts';
import { say } from '../toasts.ts';

/** What one shared and the server has not taken yet, or never will. */
export function WaitingSends() {
  if (waitingSends.value.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="waiting">
      <h2 id="waiting">{t('web.waiting.title')}</h2>
      <p class="muted">{t('web.waiting.text')}</p>
      <ul class="entries">
        {waitingSends.value.map((one) => (
          <Waiting key={one.id} one={one} />
        ))}
      </ul>
    </section>
  );
}

function Waiting({ one: { id, work, failure, reworded } }: { one: Queued }) {
  if (work.do !== 'send') return null;
  const names = formatList(work.names);
  const { title, share } = work;
  const message = (reworded ?? share).message ?? '';
  const cancel = async () => {
    if (await undo(id)) say(t('web.waiting.cancelled'));
  };
  return (
    <li class="entry">
      <div class="entry-text">
        <b>
          <bdi dir="auto">{title || hostOf(share.url ?? '')}</bdi>
        </b>
        <span class="muted">
          {failure === null
            ? t('web.waiting.to', { names })
            : t('web.waiting.failed', { names, reason: problemText(failure) })}
        </span>
        <EditableMessage
          message={message}
          canEdit
          onSave={(text) => rewordWaiting(id, message, { message: text || null, title, names: work.names })}
        />
      </div>
      <div class="entry-tools">
        {failure !== null && (
          <button
            class="btn btn-soft btn-sm"
            type="button"
            aria-label={t('web.waiting.retryTitle', { title })}
            onClick={() => void revive(id)}
          >
            {t('web.waiting.retry')}
          </button>
        )}
        <button
          class="btn btn-ghost btn-sm"
          type="button"
          aria-label={t('web.waiting.cancelTitle', { title })}
          onClick={() => void cancel()}
        >
          {t('web.waiting.cancel')}
        </button>
      </div>
    </li>
  );
}
