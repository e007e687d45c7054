import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { connection } from '#shared/i18n/en/connection.ts';
import { rare } from '#shared/i18n/en/rare.ts';
import { share as texts } from '#shared/i18n/en/share.ts';
import { formatList, learn, t } from '#shared/i18n/i18n.ts';
import { shortDate } from '#ui/time.ts';
import { type ShareChoice, ShareForm, type ShareState } from '#ui/views/ShareForm.tsx';
import { Skeleton } from '#ui/views/Skeleton.tsx';
import { Invite } from '../invite/Invite.tsx';
import { ask, type Refusal } from '../messages.ts';
import type { Session, Target } from '../settings.ts';
import { current, kept, sync } from '../stored.ts';
import { saySent } from './actions.ts';
import { PasteLink } from './PasteLink.tsx';
import { SelectedTabs } from './SelectedTabs.tsx';

learn(connection, rare, texts);

/** How long the popup stays open after a send, for those who want it to close by itself. */
const LINGER_MS = 1200;

/** Sends the open page, or what was chosen in the menu. */
export function SharePane({ wanted }: { wanted: Session['wanted'] }) {
  const target = useSignal(wanted?.target ?? null);
  const refusal = useSignal<Refusal | null>(null);
  /** What goes along. */
  const others = useSignal<Target[]>([]);
  const state = useSignal<ShareState>('editing');
  const friends = sync.value?.friends ?? [];
  const me = sync.value?.user ?? kept.value.account?.user;
  const { defaultFriend, closeAfterSend } = kept.value.preferences;

  useEffect(() => {
    if (target.peek() !== null) return;
    void ask({ type: 'capture' }).then((captured) => {
      if ('target' in captured) target.value = captured.target;
      else refusal.value = captured.refusal;
    });
  }, [target, refusal]);

  const notes = useNotes(target.value?.url);
  const share = async (what: Target, choice: ShareChoice) => {
    state.value = 'sending';
    const people = friends.map(({ user }) => user);
    const names = choice.toUserIds.map((id) => people.find((one) => one.id === id)?.displayName ?? t('popup.yourself'));
    state.value = await send([what, ...others.value], choice, names);
    if (closeAfterSend && 'sent' in state.value) setTimeout(close, LINGER_MS);
  };

  return (
    <main class="popup-body">
      <div class="popup-share" id="pane" role="tabpanel" aria-labelledby="tab-share">
        {friends.length === 0 && <Invite />}
        {target.value === null &&
          (refusal.value === null ? (
            <Skeleton rows={1} />
          ) : (
            <PasteLink refusal={refusal.value} onLink={(pasted) => (target.value = pasted)} />
          ))}
        {target.value && !wanted?.target && <SelectedTabs others={others} />}
        {target.value && me && (
          <ShareForm
            key={target.value.url}
            page={asPage(target.value)}
            friends={friends}
            me={me}
            initial={{
              ...(defaultFriend !== null && { toUserIds: [defaultFriend] }),
              ...(wanted && { message: wanted.quote }),
            }}
            notes={notes}
            state={state.value}
            online={current.value.connection.problem === null}
            onShare={(choice) => void (target.value && share(target.value, choice))}
          />
        )}
      </div>
    </main>
  );
}

/** To whom this page was sent before, and by whom. */
function useNotes(url: string | undefined): string[] {
  const notes = useSignal<string[]>([]);
  useEffect(() => {
    if (url === undefined) return;
    void ask({ type: 'known', url }).then(({ sentTo, sentBy }) => {
      notes.value = [note('share.sentBefore', sentTo), note('share.gotBefore', sentBy)].flatMap((one) => one ?? []);
    });
  }, [url, notes]);
  return notes.value;
}

function note(key: 'share.sentBefore' | 'share.gotBefore', before: { name: string; at: string }[]): string | undefined {
  const [latest] = before;
  const names = [...new Set(before.map(({ name }) => name))];
  return latest && t(key, { names: formatList(names), date: shortDate(latest.at) });
}

/** All or, where there is no room for all, none. The moment to start at is of the first alone. */
async function send(
  targets: Target[],
  { toUserIds, message, startAt }: ShareChoice,
  names: string[],
): Promise<ShareState & object> {
  const ids: string[] = [];
  for (const [at, { url, title, page }] of targets.entries()) {
    const id = crypto.randomUUID();
    const target = { url, title, page, ...(at === 0 && startAt !== undefined && { startAt }) };
    if ((await ask({ type: 'send', id, target, toUserIds, message })) === 'full') {
      for (const kept of ids) await ask({ type: 'undo', id: kept });
      return { error: t('popup.full') };
    }
    ids.push(id);
  }
  saySent(ids, names);
  return { sent: names };
}

function asPage({ url, title, kind, page, startAt }: Target) {
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? url;
  return { url, title, host, kind, image: page.image, duration: page.duration, selection: page.selection, startAt };
}
