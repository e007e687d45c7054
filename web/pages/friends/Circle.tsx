import { t } from '#shared/i18n/i18n.ts';
import { relativeTime } from '#ui/time.ts';
import { PersonRow } from '#ui/views/PersonRow.tsx';
import { RequestList } from '#ui/views/RequestList.tsx';
import { accept, circle, decline, loadCircle, takeBack, unblock } from '../../friends.ts';
import { useNow } from '../../shell/use-now.ts';
import { Failure } from '../../shell/Failure.tsx';
import { Waiting } from '../../shell/Waiting.tsx';
import { Invites } from '../settings/Invites.tsx';

/** Invitations, requests that wait for others, and whom one blocks. */
export function Circle() {
  const { value } = circle;
  const now = useNow();
  if (value === 'loading') return <Waiting rows={2} />;
  if (value instanceof Error) {
    return (
      <div class="card">
        <Failure code={value.code} onRetry={() => void loadCircle()} />
      </div>
    );
  }
  const { outgoing, invites, blocks } = value;
  return (
    <>
      <Invites invites={invites} />
      {outgoing.length > 0 && (
        <section class="card stack" aria-labelledby="outgoing">
          <h2 id="outgoing">{t('web.friends.outgoing')}</h2>
          <RequestList
            incoming={[]}
            outgoing={outgoing}
            now={now}
            onAccept={(request) => void accept(request)}
            onDecline={(request) => void decline(request)}
            onCancel={({ id }) => void takeBack(id)}
          />
        </section>
      )}
      {blocks.length > 0 && (
        <section class="card stack" aria-labelledby="blocked">
          <h2 id="blocked">{t('web.friends.blocked')}</h2>
          <ul class="entries">
            {blocks.map(({ user, since }) => (
              <PersonRow
                key={user.id}
                person={user}
                note={t('web.friends.blockedSince', { time: relativeTime(since, now) })}
              >
                <button
                  class="btn btn-ghost btn-sm"
                  type="button"
                  aria-label={t('web.friends.unblockName', { name: user.displayName })}
                  onClick={() => void unblock(user)}
                >
                  {t('web.friends.unblock')}
                </button>
              </PersonRow>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
