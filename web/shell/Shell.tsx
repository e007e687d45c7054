import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { t } from '#shared/i18n/i18n.ts';
import { Toast } from '#ui/views/Toast.tsx';
import { whenIdle } from '#ui/when-idle.ts';
import { lazily } from '../lazily.tsx';
import { laterAsked } from '../later.ts';
import { playingId } from '../player/playing.ts';
import { me } from '../session.ts';
import { toast } from '../toasts.ts';
import { BottomBar } from './BottomBar.tsx';
import { question } from './confirm.ts';
import { Notices } from './Notices.tsx';
import { beingShared } from './share-target.ts';
import { SideNav } from './SideNav.tsx';
import { Trouble } from './Trouble.tsx';
import { TopBar } from './TopBar.tsx';
import { isKeySheetOpen, useKeys } from './use-keys.ts';

const KeySheet = lazily(() => import('./KeySheet.tsx').then(({ KeySheet }) => KeySheet), null);
const Confirmation = lazily(() => import('./Confirmation.tsx').then(({ Confirmation }) => Confirmation), null);
const LaterAsked = lazily(() => import('./LaterAsked.tsx').then(({ LaterAsked }) => LaterAsked), null);
const Theatre = lazily(() => import('../player/Theatre.tsx').then(({ Theatre }) => Theatre), null);
const loadShareDialog = () => import('./ShareDialog.tsx').then(({ ShareDialog }) => ShareDialog);
const ShareDialog = lazily(loadShareDialog, null);

/** What stands around every page. */
export function Shell({ children }: { children: ComponentChildren }) {
  const { route } = useLocation();
  useKeys(route);
  const isSignedIn = me.value !== undefined;
  useSharing(isSignedIn);
  return (
    <>
      <a class="skip" href="#main">
        {t('web.skip')}
      </a>
      <div class={isSignedIn ? 'shell' : 'shell-open'}>
        {isSignedIn ? <SideNav /> : <TopBar />}
        <main id="main" tabIndex={-1}>
          <Notices />
          {playingId.value !== undefined && <Theatre />}
          {children}
          {laterAsked.value && <LaterAsked />}
        </main>
      </div>
      {isSignedIn && (
        <>
          <BottomBar />
          {beingShared.value && <ShareDialog target={beingShared.value} />}
          {isKeySheetOpen.value && <KeySheet />}
        </>
      )}
      {question.value && <Confirmation asked={question.value} />}
      <Trouble />
      <Toast toast={toast.value} onGone={() => (toast.value = null)} />
    </>
  );
}

/** What shares a link without leaving the page comes after it, to those who have somebody to share with. */
function useSharing(isSignedIn: boolean): void {
  useEffect(() => {
    if (!isSignedIn) return;
    const leaving = new AbortController();
    whenIdle(() => {
      if (leaving.signal.aborted) return;
      // So that it is there when it is wanted; should that fail, it is tried again then.
      void loadShareDialog().catch(() => undefined);
      void import('./handed-links.ts')
        .then(({ followHandedLinks }) => followHandedLinks(leaving.signal))
        .catch(() => undefined);
    });
    return () => leaving.abort();
  }, [isSignedIn]);
}
