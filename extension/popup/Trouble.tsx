import { t } from '#shared/i18n/i18n.ts';
import { relativeTime } from '#ui/time.ts';
import { Banner } from '#ui/views/Banner.tsx';
import browser from 'webextension-polyfill';
import { problemText } from '../problem-text.ts';
import { current, kept } from '../stored.ts';
import { heldBack, refused } from './state.ts';

/** What stands between a person and their server, in one line above everything else. */
export function Trouble({ now }: { now: number }) {
  const { cache, outbox, account } = kept.value;
  const { problem } = current.value.connection;
  const failed = refused(outbox);
  const until = heldBack(outbox, now);
  if (failed.length > 0) {
    const look = { label: t('trouble.look'), onClick: () => void browser.runtime.openOptionsPage() };
    return (
      <Banner tone="err" icon="circle-alert" action={look}>
        {t('trouble.refused', { count: failed.length })}
      </Banner>
    );
  }
  if (until !== undefined) {
    return (
      <Banner tone="warn" icon="clock">
        {t('trouble.tooFast', { count: Math.ceil((until - now) / 1000) })}
      </Banner>
    );
  }
  if (problem === null || cache === null) return null;
  const age = relativeTime(new Date(cache.at).toISOString(), now);
  const isFresh = now - cache.at < 60_000;
  const saved = isFresh ? '' : t('trouble.saved', { age });
  const what = problem === 'OFFLINE' ? t('trouble.offline') : problemText(problem, account?.server);
  return (
    <Banner tone="warn" icon={problem === 'OFFLINE' ? 'wifi-off' : 'cloud-alert'}>
      {what} {saved}
    </Banner>
  );
}
