import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Toast } from '#ui/views/Toast.tsx';
import { ask } from '../messages.ts';
import { type Session, session } from '../settings.ts';
import { current, kept } from '../stored.ts';
import { whenIdle } from '../when-idle.ts';
import { said, saySent } from './actions.ts';
import { Head, type Tab } from './Head.tsx';
import { InboxPane } from './InboxPane.tsx';
import { LazySharePane, loadSharePane } from './LazySharePane.tsx';
import { faceOf } from './state.ts';
import { Stopped } from './Stopped.tsx';
import { Trouble } from './Trouble.tsx';

/** How long a send made without the popup can be undone in it. */
const QUICK_MS = 30_000;
/** How old a wish to open on Share may be: the popup opens within moments of it, or never. */
const WISH_MS = 10_000;

/** The popup: what friends sent, and sending something. Everything it shows is stored; everything it does, the worker does. */
export function Popup() {
  const wish = useWish();
  const tab = useSignal<Tab>(wish.value ? 'share' : 'inbox');
  const now = useNow();
  const isSyncing = useSync();
  const face = faceOf(kept.value.account, kept.value.cache !== null, current.value.connection);
  useSignalEffect(() => {
    if (wish.value) tab.value = 'share';
  });
  useEffect(() => {
    sayQuickSend();
    whenIdle(() => void loadSharePane());
  }, []);

  if (face === 'signed-out' || face === 'ended') return <Stopped hasEnded={face === 'ended'} />;
  return (
    <>
      <Head tab={tab.value} onTab={(to) => (tab.value = to)} isSyncing={isSyncing && face === 'ready'} />
      <Trouble now={now} />
      {tab.value === 'inbox' ? (
        <InboxPane face={face} now={now} onShare={() => (tab.value = 'share')} />
      ) : (
        <LazySharePane key={wish.value?.at} wanted={wish.value} />
      )}
      <Toast toast={said.value} onGone={() => (said.value = null)} />
    </>
  );
}

/** What the popup was opened for, if it was for something. It may be written down only after the popup is open. */
function useWish() {
  const wish = useSignal(fresh(current.peek().wanted));
  useSignalEffect(() => {
    const { wanted } = current.value;
    if (wanted === null) return;
    wish.value = fresh(wanted) ?? wish.peek();
    void session.forget('wanted');
  });
  return wish;
}

function fresh(wanted: Session['wanted']): Session['wanted'] {
  return wanted && Date.now() - wanted.at < WISH_MS ? wanted : null;
}

/** Brings everything up to date, now and whenever the network comes back. Says whether it is at it. */
function useSync(): boolean {
  const isSyncing = useSignal(true);
  useEffect(() => {
    const refresh = async () => {
      isSyncing.value = true;
      await ask({ type: 'sync' }).finally(() => (isSyncing.value = false));
    };
    void refresh();
    const online = () => void refresh();
    globalThis.addEventListener('online', online);
    return () => globalThis.removeEventListener('online', online);
  }, [isSyncing]);
  return isSyncing.value;
}

function sayQuickSend(): void {
  const { quick } = current.peek();
  if (quick && Date.now() - quick.at < QUICK_MS) saySent(quick.id, quick.names);
  void session.forget('quick');
}

/** The time, a new one every half minute. */
function useNow(): number {
  const now = useSignal(Date.now());
  useEffect(() => {
    const timer = setInterval(() => (now.value = Date.now()), 30_000);
    return () => clearInterval(timer);
  }, [now]);
  return now.value;
}
