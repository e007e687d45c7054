import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { connection } from '#shared/i18n/en/connection.ts';
import { corrections } from '#shared/i18n/en/corrections.ts';
import { rare } from '#shared/i18n/en/rare.ts';
import { share as texts } from '#shared/i18n/en/share.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { called } from '#ui/called.ts';
import { type ShareChoice, ShareForm, type ShareState } from '#ui/views/ShareForm.tsx';
import { Skeleton } from '#ui/views/Skeleton.tsx';
import { Invite } from '../invite/Invite.tsx';
import { ask, type Latest, type Refusal } from '../messages.ts';
import type { Session, Target } from '../settings.ts';
import { current, kept, sync } from '../stored.ts';
import { saySent } from './say-sent.ts';
import { Earlier, useKnown } from './Earlier.tsx';
import { PasteLink } from './PasteLink.tsx';
import { SelectedTabs } from './SelectedTabs.tsx';
import { SentMessage } from './SentMessage.tsx';

learn(connection, corrections, rare, texts);

/** How long the popup stays open after a send, for those who want it to close by itself. */
const LINGER_MS = 1200;

/** Sends the open page, or what was chosen in the menu. */
export function SharePane({ wanted }: { wanted: Session['wanted'] }) {
  const target = useSignal(wanted?.target ?? null);
  const refusal = useSignal<Refusal | null>(null);
  /** What goes along. */
  const others = useRef<Promise<Target[]>>(Promise.resolve([]));
  const state = useSignal<ShareState>('editing');
  const sending = useSignal<Latest | null>(null);
  const closing = useRef<ReturnType<typeof setTimeout>>(undefined);
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

  const { notes, latest } = useKnown(target.value?.url);
  const takenBack = () => {
    clearTimeout(closing.current);
    state.value = 'editing';
  };
  const share = async (what: Target, choice: ShareChoice) => {
    state.value = 'sending';
    const people = friends.map(({ user }) => user);
    const names = choice.toUserIds.map((id) => {
      const person = people.find((one) => one.id === id);
      return person ? called(person) : t('popup.yourself');
    });
    const sendIds = await send([what, ...(await others.current)], choice);
    if (sendIds === 'full') {
      state.value = { error: t('popup.full') };
      return;
    }
    sending.value = { sendIds, shareIds: [], names, message: choice.message, isSeen: false };
    state.value = { sent: names };
    saySent(sendIds, names, takenBack);
    if (closeAfterSend) closing.current = setTimeout(close, LINGER_MS);
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
        {target.value && !wanted?.target && <SelectedTabs onOthers={(found) => (others.current = found)} />}
        {latest.value && state.value === 'editing' && (
          <Earlier latest={latest.value} title={target.value?.title ?? ''} onTakenBack={() => (latest.value = null)} />
        )}
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
          >
            {sending.value && (
              <SentMessage
                sending={sending.value}
                title={target.value.title}
                onEdit={() => clearTimeout(closing.current)}
                onTakenBack={takenBack}
              />
            )}
          </ShareForm>
        )}
      </div>
    </main>
  );
}

/** All or, where there is no room for all, none. The moment to start at is of the first alone. Gives their ids. */
async function send(targets: Target[], { toUserIds, message, startAt }: ShareChoice): Promise<string[] | 'full'> {
  const ids: string[] = [];
  for (const [at, { url, title, page }] of targets.entries()) {
    const id = crypto.randomUUID();
    const target = { url, title, page, ...(at === 0 && startAt !== undefined && { startAt }) };
    if ((await ask({ type: 'send', id, target, toUserIds, message })) === 'full') {
      for (const kept of ids) await ask({ type: 'undo', id: kept });
      return 'full';
    }
    ids.push(id);
  }
  return ids;
}

function asPage({ url, title, kind, page, startAt }: Target) {
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? url;
  return { url, title, host, kind, image: page.image, duration: page.duration, selection: page.selection, startAt };
}
