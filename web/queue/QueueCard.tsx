import type { InboxItem } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { called } from '#ui/called.ts';
import { hostOf } from '#ui/host.ts';
import { Thumb } from '#ui/views/Thumb.tsx';
import { preferences } from '../preferences.ts';
import { queue, useQueue } from './queue.ts';
import { TimeChoice } from './TimeChoice.tsx';

/** How many are shown; the inbox has the rest. */
const SHOWN = 20;

/** What comes next, beside what is being watched. */
export function QueueCard({ current }: { current: string }) {
  useQueue(current);
  const line = queue.value;
  return (
    <aside class="card queue" aria-labelledby="queue">
      <h2 id="queue">{t('player.upNext')}</h2>
      <TimeChoice />
      {line.some(({ id }) => id !== current) ? (
        <ol class="queue-list">
          {line.slice(0, SHOWN).map((item) => (
            <QueueRow key={item.id} item={item} isCurrent={item.id === current} />
          ))}
        </ol>
      ) : (
        <p class="muted">{t('player.queueEmpty')}</p>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={preferences.value.playsOn}
          onChange={({ currentTarget }) => {
            preferences.value = { ...preferences.value, playsOn: currentTarget.checked };
          }}
        />
        {t('player.playOn')}
      </label>
    </aside>
  );
}

function QueueRow({ item: { id, media, sharedBy }, isCurrent }: { item: InboxItem; isCurrent: boolean }) {
  return (
    <li class="queue-row" data-current={isCurrent}>
      <Thumb image={media.picture} host={hostOf(media.url)} kind={media.kind} duration={media.duration} />
      <div class="item-text">
        <a class="queue-title" href={`/i/${id}`} aria-current={isCurrent ? 'page' : undefined}>
          <bdi dir="auto">{media.title}</bdi>
        </a>
        <p class="hint">
          {isCurrent && <b>{t('player.now')} · </b>}
          <bdi dir="auto">{called(sharedBy)}</bdi> · <bdi dir="ltr">{hostOf(media.url)}</bdi>
        </p>
      </div>
    </li>
  );
}
