import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { t } from '#shared/i18n/i18n.ts';
import { pinIcon } from '#ui/icons.ts';
import { Banner } from '#ui/views/Banner.tsx';
import { Invite } from '../invite/Invite.tsx';
import { keysOf } from '../keys.ts';
import { kept, sync } from '../stored.ts';

/** Connected: how to reach the button, and how to send something for the first time. */
export function DoneStep() {
  const { account } = kept.value;
  const isPinned = useIsPinned();
  const share = useShareKeys();
  return (
    <section class="connect-step" aria-labelledby="done">
      <h1 id="done" tabIndex={-1}>
        {t('done.title', { name: account?.user.displayName ?? '' })}
      </h1>
      {!isPinned && (
        <Banner tone="info" icon={pinIcon}>
          {t('done.pin')}
        </Banner>
      )}
      <h2>{t('done.firstTitle')}</h2>
      <p>{share ? t('done.firstByKeys', { keys: share }) : t('done.first')}</p>
      {sync.value?.friends.length === 0 && <Invite />}
      <a class="btn btn-primary btn-block" href={`${account?.server ?? ''}/inbox`}>
        {t('done.inbox')}
      </a>
    </section>
  );
}

/** Whether the button is in sight. Where the browser doesn't say, it is taken for pinned: no hint is better than a wrong one. */
function useIsPinned(): boolean {
  const isPinned = useSignal(true);
  useEffect(() => {
    const look = async () => {
      const { isOnToolbar } = await browser.action.getUserSettings().catch(() => ({ isOnToolbar: true }));
      isPinned.value = isOnToolbar ?? true;
    };
    void look();
    const timer = setInterval(() => void look(), 1000);
    return () => clearInterval(timer);
  }, [isPinned]);
  return isPinned.value;
}

function useShareKeys(): string {
  const keys = useSignal('');
  useEffect(() => void keysOf('share').then((found) => (keys.value = found)), [keys]);
  return keys.value;
}
