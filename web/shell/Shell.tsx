import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { t } from '#shared/i18n/i18n.ts';
import { Toast } from '#ui/views/Toast.tsx';
import { lazily } from '../lazily.tsx';
import { me } from '../session.ts';
import { toast } from '../toasts.ts';
import { BottomBar } from './BottomBar.tsx';
import { Confirmation } from './Confirmation.tsx';
import { Notices } from './Notices.tsx';
import { ShareDialog } from './ShareDialog.tsx';
import { SideNav } from './SideNav.tsx';
import { Trouble } from './Trouble.tsx';
import { TopBar } from './TopBar.tsx';
import { useDrop } from './use-drop.ts';
import { isKeySheetOpen, useKeys } from './use-keys.ts';
import { usePaste } from './use-paste.ts';

const KeySheet = lazily(() => import('./KeySheet.tsx').then(({ KeySheet }) => KeySheet));

/** What stands around every page. */
export function Shell({ children }: { children: ComponentChildren }) {
  const { route } = useLocation();
  useKeys(route);
  usePaste();
  useDrop();
  const isSignedIn = me.value !== undefined;
  return (
    <>
      <a class="skip" href="#main">
        {t('web.skip')}
      </a>
      <div class={isSignedIn ? 'shell' : 'shell-open'}>
        {isSignedIn ? <SideNav /> : <TopBar />}
        <main id="main" tabIndex={-1}>
          <Notices />
          {children}
        </main>
      </div>
      {isSignedIn && (
        <>
          <BottomBar />
          <ShareDialog />
          {isKeySheetOpen.value && <KeySheet />}
        </>
      )}
      <Confirmation />
      <Trouble />
      <Toast toast={toast.value} onGone={() => (toast.value = null)} />
    </>
  );
}
