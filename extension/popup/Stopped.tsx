import browser from 'webextension-polyfill';
import { rare } from '#shared/i18n/en/rare.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { sendIcon, unplugIcon } from '#ui/icons.ts';
import { Logo } from '#ui/Logo.tsx';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import { kept } from '../stored.ts';

learn(rare);

/** Nobody is signed in, or the session was ended on another device. */
export function Stopped({ hasEnded }: { hasEnded: boolean }) {
  const server = kept.value.account?.server ?? kept.value.lastServer;
  const connect = t(hasEnded ? 'stopped.reconnect' : 'stopped.connect', { server: server.replace(/^https?:\/\//, '') });
  return (
    <>
      <header class="popup-head">
        <Logo />
        <h1 class="popup-name">WatchThis</h1>
      </header>
      <main class="popup-body">
        <EmptyState
          icon={hasEnded ? unplugIcon : sendIcon}
          title={t(hasEnded ? 'stopped.endedTitle' : 'stopped.title')}
          text={t(hasEnded ? 'stopped.endedText' : 'stopped.text')}
        >
          <button type="button" class="btn btn-primary btn-block" onClick={() => void open('connect.html?now')}>
            {connect}
          </button>
          <button type="button" class="btn btn-ghost btn-block" onClick={() => void open('connect.html')}>
            {t('stopped.other')}
          </button>
        </EmptyState>
      </main>
    </>
  );
}

async function open(page: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
  close();
}
