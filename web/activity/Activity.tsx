import { useEffect } from 'preact/hooks';
import { activity } from '#shared/i18n/en/activity.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { Avatar } from '#ui/Avatar.tsx';
import { called } from '#ui/called.ts';
import { fullTime, relativeTime } from '#ui/time.ts';
import { sent } from '../sent.ts';
import { me } from '../session.ts';
import { useNow } from '../shell/use-now.ts';
import { Waiting } from '../shell/Waiting.tsx';
import { happened, type Happened } from './happened.ts';

learn(activity);

const SHOWN = 6;

/** What became of what one sent lately. */
export function Activity() {
  const now = useNow();
  useEffect(() => {
    void sent.first();
  }, []);

  const news = happened(sent.shown.value, me.value?.id).slice(0, SHOWN);
  return (
    <section class="card stack activity-card" aria-labelledby="activity">
      <h2 id="activity">{t('activity.title')}</h2>
      {news.length > 0 ? (
        <ul class="activity">
          {news.map((each) => (
            <Row key={each.share.id} news={each} now={now} />
          ))}
        </ul>
      ) : sent.state.value === 'loading' ? (
        <Waiting rows={2} />
      ) : (
        <p class="muted">{t('activity.empty')}</p>
      )}
    </section>
  );
}

function Row({ news: { share, what, at }, now }: { news: Happened; now: number }) {
  const { to, media } = share;
  return (
    <li>
      <Avatar person={to} size={28} />
      <span class="activity-text">{t(`activity.${what}`, { name: called(to), title: media.title })}</span>
      <time dateTime={at} title={fullTime(at)}>
        {relativeTime(at, now)}
      </time>
    </li>
  );
}
