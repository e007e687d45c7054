import browser from 'webextension-polyfill';
import { connection } from '#shared/i18n/en/connection.ts';
import { rare } from '#shared/i18n/en/rare.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { circleAlertIcon, clockIcon, cloudAlertIcon, wifiOffIcon } from '#ui/icons.ts';
import { relativeTime, waitingTime } from '#ui/time.ts';
import { Banner } from '#ui/views/Banner.tsx';
import { problemText } from '../problem-text.ts';
import { kept } from '../stored.ts';
import type { TroubleNow } from './state.ts';
import { useCountdown } from './use-countdown.ts';

learn(connection, rare);

/** What stands between a person and their server, in one line above everything else. */
export function Trouble({ trouble, now }: { trouble: TroubleNow; now: number }) {
  switch (trouble.is) {
    case 'refused':
      return <Refused {...trouble} />;
    case 'held-back':
      return <HeldBack until={trouble.until} />;
    case 'no-server':
      return <NoServer {...trouble} now={now} />;
  }
}

function Refused({ count, isWordingOnly }: Extract<TroubleNow, { is: 'refused' }>) {
  const look = { label: t('trouble.look'), onClick: () => void browser.runtime.openOptionsPage() };
  return (
    <Banner tone="err" icon={circleAlertIcon} action={look}>
      {t(isWordingOnly ? 'trouble.unchanged' : 'trouble.refused', { count })}
    </Banner>
  );
}

function HeldBack({ until }: { until: number }) {
  return (
    <Banner tone="warn" icon={clockIcon}>
      {t('trouble.tooFast', { time: waitingTime(useCountdown(until)) })}
    </Banner>
  );
}

/** For less than this nobody need be told how old things are. */
const FRESH_MS = 60_000;

function NoServer({ problem, since, now }: Extract<TroubleNow, { is: 'no-server' }> & { now: number }) {
  const isOffline = problem === 'OFFLINE';
  const what = isOffline ? t('trouble.offline') : problemText(problem, kept.value.account?.server);
  const age =
    now - since < FRESH_MS ? '' : t('trouble.saved', { age: relativeTime(new Date(since).toISOString(), now) });
  return (
    <Banner tone="warn" icon={isOffline ? wifiOffIcon : cloudAlertIcon}>
      {what} {age}
    </Banner>
  );
}
