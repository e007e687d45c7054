import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Toast } from '#ui/views/Toast.tsx';
import { ask } from '../messages.ts';
import { session } from '../settings.ts';
import { current, kept, sync } from '../stored.ts';
import { whenIdle } from '#ui/when-idle.ts';
import { said } from './actions.ts';
import { Head, type Tab } from './Head.tsx';
import { InboxPane } from './InboxPane.tsx';
import { Filters, Noticing, OpenAll, SharePane, Stopped, Told, Trouble, Unreachable } from './lazily.tsx';
import { MANY } from './narrowing.ts';
import { faceOf, toWatch, troubleOf } from './state.ts';
import { useWish, wishNow } from './wish.ts';

/** The popup: what friends sent, and sending something. Everything it shows is stored; everything it does, the worker does. */
export function Popup() {
  const wish = useWish();
  const tab = useSignal<Tab>(wish.value || opensOnShare() ? 'share' : 'inbox');
  const now = useNow();
  const isSyncing = useSync();
  const face = faceNow();
  const trouble = troubleOf(kept.value, current.value.connection, now);
  useSignalEffect(() => {
    if (wish.value) tab.value = 'share';
  });
  useEffect(() => {
    sayQuickSend();
    whenIdle(() => void Promise.all([OpenAll.load(), SharePane.load(), Told.load()]));
  }, []);

  if (face === 'signed-out' || face === 'ended') return <Stopped hasEnded={face === 'ended'} />;
  return (
    <>
      <Head tab={tab.value} onTab={(to) => (tab.value = to)} isSyncing={isSyncing && face === 'ready'} />
      {trouble && <Trouble trouble={trouble} now={now} />}
      {tab.value === 'inbox' && <Noticing />}
      {tab.value === 'inbox' && <InboxPane face={face} now={now} onShare={() => (tab.value = 'share')} />}
      {tab.value === 'share' && <SharePane key={wish.value?.at} wanted={wish.value} />}
      {tab.value === 'told' && <Told now={now} />}
      <Toast toast={said.value} onGone={() => (said.value = null)} />
    </>
  );
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

const faceNow = () => faceOf(kept.value.account, kept.value.cache !== null, current.value.connection);

/** Fetches what the first drawing needs besides the inbox, so that nothing moves after it: mostly nothing. */
export async function loadFirst(): Promise<void> {
  const face = faceNow();
  if (face === 'signed-out' || face === 'ended') return Stopped.load();
  await Promise.all([
    face === 'unreachable' && Unreachable.load(),
    troubleOf(kept.value, current.value.connection, Date.now()) && Trouble.load(),
    (wishNow() ?? opensOnShare()) && SharePane.load(),
    kept.value.noticed.length > 0 && Noticing.load(),
    toWatch(sync.value?.inbox ?? []).length > MANY && Filters.load(),
  ]);
}

const opensOnShare = () => kept.peek().preferences.toolbarClick === 'share';

function sayQuickSend(): void {
  const { quick } = current.peek();
  if (quick) void import('./say-sent.ts').then(({ sayQuick }) => sayQuick(quick));
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
