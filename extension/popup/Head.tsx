import browser from 'webextension-polyfill';
import { t } from '#shared/i18n/i18n.ts';
import { formatCount } from '#ui/count.ts';
import { Icon } from '#ui/Icon.tsx';
import { bellIcon, externalLinkIcon, settingsIcon } from '#ui/icons.ts';
import { Logo } from '#ui/Logo.tsx';
import { current, kept, sync } from '../stored.ts';

export type Tab = 'inbox' | 'share' | 'told';

const TABS = ['inbox', 'share'] as const;

interface Props {
  tab: Tab;
  onTab(tab: Tab): void;
  isSyncing: boolean;
}

/** The popup's top: where one is, the dashboard, the settings. */
export function Head({ tab, onTab, isSyncing }: Props) {
  const other = tab === 'inbox' ? 'share' : 'inbox';
  const move = ({ key, currentTarget }: KeyboardEvent) => {
    if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) return;
    onTab(other);
    (currentTarget as HTMLElement).querySelector<HTMLElement>('[aria-selected="false"]')?.focus();
  };
  return (
    <header class="popup-head">
      <Logo />
      <h1 class="sr-only">WatchThis</h1>
      <div class="tabs" role="tablist" aria-label={t('popup.views')} onKeyDown={move}>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            class="tab"
            role="tab"
            id={`tab-${name}`}
            aria-controls="pane"
            aria-selected={name === tab}
            tabIndex={name === (tab === 'told' ? 'inbox' : tab) ? 0 : -1}
            onClick={() => onTab(name)}
          >
            {t(name === 'inbox' ? 'popup.inbox' : 'popup.share')}
            {name === 'inbox' && <Unread />}
          </button>
        ))}
      </div>
      <span class="grow" />
      <Bell isOn={tab === 'told'} onClick={() => onTab(tab === 'told' ? 'inbox' : 'told')} />
      <button
        type="button"
        class="icon-btn"
        aria-label={t('popup.dashboard')}
        title={t('popup.dashboard')}
        onClick={openDashboard}
      >
        <Icon of={externalLinkIcon} size={18} />
      </button>
      <button
        type="button"
        class="icon-btn"
        aria-label={t('popup.settings')}
        title={t('popup.settings')}
        onClick={openOptions}
      >
        <Icon of={settingsIcon} size={18} />
      </button>
      {isSyncing && <span class="popup-progress" aria-hidden="true" />}
    </header>
  );
}

/** Shows what one was told, or the inbox again. */
function Bell({ isOn, onClick }: { isOn: boolean; onClick(): void }) {
  const { unseen } = current.value;
  const title = unseen === 0 ? t('popup.notifications') : t('popup.unseen', { count: unseen });
  return (
    <button type="button" class="icon-btn bell" aria-pressed={isOn} aria-label={title} title={title} onClick={onClick}>
      <Icon of={bellIcon} size={18} />
      {unseen > 0 && <span class="badge">{formatCount(unseen)}</span>}
    </button>
  );
}

function Unread() {
  const count = sync.value?.unread ?? 0;
  if (count === 0) return null;
  return (
    <span class="badge">
      <span aria-hidden="true">{formatCount(count)}</span>
      <span class="sr-only">{t('popup.unread', { count })}</span>
    </span>
  );
}

async function openDashboard(): Promise<void> {
  const { account } = kept.value;
  if (account) await browser.tabs.create({ url: `${account.server}/inbox` });
  close();
}

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  close();
}
