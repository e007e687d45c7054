import { useSignal } from '@preact/signals';
import type { Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { ask } from '../friends.ts';
import { sayProblem } from '../toasts.ts';
import { ImportCounts } from './ImportCounts.tsx';

type Result = NonNullable<Schema<'ImportResult'>>;

/** What an import brought, and the friends that one had there, to be asked again. */
export function ImportResult({ result }: { result: Result }) {
  const { inbox, sent, savedMedia, skipped, friends } = result;
  const isNew = inbox + sent + savedMedia > 0;
  return (
    <>
      <div role="status">
        <p>{t(isNew ? 'web.data.done' : 'web.data.nothingNew')}</p>
        {isNew && <ImportCounts counts={result} />}
        {skipped > 0 && <p>{t('web.data.skipped', { count: skipped })}</p>}
      </div>
      {friends.length > 0 && (
        <>
          <h4 id="friends-there">{t('web.data.friends')}</h4>
          <p class="muted">{t('web.data.friendsText')}</p>
          <ul class="entries" aria-labelledby="friends-there">
            {friends.map((friend) => (
              <FriendThere key={friend.username} friend={friend} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function FriendThere({ friend: { username, displayName } }: { friend: Result['friends'][number] }) {
  const isAsked = useSignal(false);

  async function askAgain() {
    isAsked.value = true;
    try {
      await ask(username);
    } catch (error) {
      isAsked.value = false;
      sayProblem(error);
    }
  }

  return (
    <li class="row wrap">
      <span class="grow">
        <bdi dir="auto">{displayName}</bdi>{' '}
        <span class="muted" dir="ltr">
          @{username}
        </span>
      </span>
      <button class="btn btn-soft" type="button" disabled={isAsked.value} onClick={() => void askAgain()}>
        {t('web.data.ask', { name: displayName })}
      </button>
    </li>
  );
}
