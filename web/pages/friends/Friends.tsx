import { useEffect } from 'preact/hooks';
import { friendship } from '#shared/i18n/en/friendship.ts';
import { muting } from '#shared/i18n/en/muting.ts';
import { people } from '#shared/i18n/en/people.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { loadCircle } from '../../friends.ts';
import { Page } from '../../shell/Page.tsx';
import { Requests } from '../../shell/Requests.tsx';
import { requests } from '../../store.ts';
import { AddFriend } from './AddFriend.tsx';
import { Circle } from './Circle.tsx';
import { Everybody } from './Everybody.tsx';

learn(friendship, muting, people);

/** Everybody one shares with, and the ways to become more. */
export function Friends() {
  useEffect(() => void loadCircle(), []);

  return (
    <Page title={t('web.nav.friends')}>
      <div class="grid">
        <div class="stack">
          {requests.value.length > 0 && (
            <section class="card stack" aria-labelledby="asking">
              <h2 id="asking">{t('web.friends.asking')}</h2>
              <Requests />
            </section>
          )}
          <section class="card stack" aria-labelledby="friends">
            <h2 id="friends">{t('web.friends.yours')}</h2>
            <Everybody />
          </section>
        </div>
        <div class="stack">
          <AddFriend />
          <Circle />
        </div>
      </div>
    </Page>
  );
}
