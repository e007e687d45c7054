import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { data, type Schema } from '#shared/client.ts';
import { composer } from '#shared/i18n/en/composer.ts';
import { share } from '#shared/i18n/en/share.ts';
import { formatList, learn, t } from '#shared/i18n/i18n.ts';
import type { Identified } from '#shared/media/normalize-url.ts';
import { called } from '#ui/called.ts';
import { ShareForm } from '#ui/views/ShareForm.tsx';
import { hand, outcomeOf, undo } from '../offline/outbox.ts';
import { problemText } from '../problem-text.ts';
import { api, me } from '../session.ts';
import { friends, loaded } from '../store.ts';
import { say } from '../toasts.ts';
import type { Target } from './share-target.ts';
import { Waiting } from './Waiting.tsx';

learn(composer, share);

interface Props {
  target: Target;
  onSent: () => void;
}

/** Picks who gets a link, and sends it. */
export function Composer({ target: { link, title, toUserId }, onSent }: Props) {
  const state = useSignal<'editing' | 'sending' | { error: string }>('editing');
  const known = useKnown(link);
  const preview = usePreview(link).value;
  const person = me.value;
  if (!person) return null;
  // Who is there must be known before somebody can be chosen.
  if (loaded.value === 'loading') return <Waiting rows={2} />;
  const { host } = new URL(link);

  async function send({ toUserIds, message, startAt }: { toUserIds: string[]; message: string; startAt?: number }) {
    state.value = 'sending';
    const body = {
      url: link,
      toUserIds,
      ...(message === '' ? {} : { message }),
      ...(startAt === undefined ? {} : { startAt }),
      ...(title ? { page: { title } } : {}),
    };
    const names = nameOf(toUserIds);
    const id = await hand({ do: 'send', share: body, title: title || preview?.title || link, names });
    const outcome = id === undefined ? undefined : await outcomeOf(id);
    if (id === undefined || outcome === undefined) {
      state.value = 'editing';
    } else if (outcome === 'done' || outcome === 'waiting') {
      const text = t(outcome === 'done' ? 'web.done.sent' : 'web.waiting.later', { names: formatList(names) });
      say(text, () => void takeBack(id));
      onSent();
    } else {
      // It is still here to be mended, and need not wait as well.
      await undo(id);
      state.value = { error: problemText(outcome) };
    }
  }

  return (
    <>
      <ShareForm
        page={{
          url: link,
          title: title || preview?.title || link.replace(/^https?:\/\/(?:www\.)?/, ''),
          host: host.replace(/^www\./, ''),
          kind: preview?.kind ?? known.value?.kind,
          image: preview?.picture ?? undefined,
          duration: preview?.duration ?? undefined,
          startAt: known.value?.startAt,
        }}
        friends={friends.value}
        me={person}
        {...(toUserId === undefined ? {} : { initial: { toUserIds: [toUserId] } })}
        state={state.value}
        online
        onShare={(choice) => void send(choice)}
      />
      {friends.value.length === 0 && (
        <p class="hint">
          {t('web.share.noFriends')} <a href="/friends">{t('web.share.invite')}</a>
        </p>
      )}
    </>
  );
}

/** What a link says of itself. What knows that is large, and comes when it is needed. */
function useKnown(link: string) {
  const known = useSignal<Identified | undefined>(undefined);
  useEffect(() => {
    void import('#shared/media/normalize-url.ts').then(({ identify }) => {
      const found = identify(link);
      known.value = typeof found === 'string' ? undefined : found;
    });
  }, [link]);
  return known;
}

/** What its page says, as the server finds out meanwhile: nobody waits for it. */
function usePreview(link: string) {
  const preview = useSignal<Schema<'Preview'> | undefined>(undefined);
  useEffect(() => {
    let isOver = false;
    preview.value = undefined;
    void data(api.GET('/api/v1/media/extract', { params: { query: { url: link } } })).then(
      (found) => {
        if (!isOver) preview.value = found;
      },
      // Without a preview it can be sent all the same.
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [link]);
  return preview;
}

function nameOf(ids: string[]): string[] {
  const people = friends.peek().map(({ user }) => user);
  return ids.map((id) => {
    const person = people.find((one) => one.id === id);
    return person ? called(person) : t('web.share.me');
  });
}

async function takeBack(id: string): Promise<void> {
  if (await undo(id)) say(t('web.done.withdrawn'));
}
