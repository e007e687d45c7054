import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import type { InboxItem } from '#shared/client.ts';
import { checkIcon, circleAlertIcon, inboxIcon, infoIcon, wifiOffIcon } from '../icons.ts';
import { Logo } from '../Logo.tsx';
import { Banner } from '../views/Banner.tsx';
import { DeviceList } from '../views/DeviceList.tsx';
import { EmptyState } from '../views/EmptyState.tsx';
import { Field } from '../views/Field.tsx';
import { FriendList } from '../views/FriendList.tsx';
import { InboxList } from '../views/InboxList.tsx';
import { RequestList } from '../views/RequestList.tsx';
import { SentList } from '../views/SentList.tsx';
import { type ShareChoice, ShareForm, type ShareFormProps } from '../views/ShareForm.tsx';
import { Skeleton } from '../views/Skeleton.tsx';
import { Toast } from '../views/Toast.tsx';
import { friends, incoming, items, me, now, oddItems, outgoing, page, people, sessions, shares } from './samples.ts';

const ignore = (): void => undefined;
const mia = { toUserIds: [people.mia.id] };

/** Every view in every state, by name. */
export const states: Record<string, () => VNode> = {
  'inbox.items': () => <Inbox items={items} />,
  'inbox.odd': () => <Inbox items={oddItems} />,
  'share.editing': () => <Share />,
  'share.chosen': () => <Share initial={mia} />,
  'share.many': () => (
    <Share initial={{ toUserIds: [...friends.slice(5).map(({ user }) => user.id), me.id], message: 'y'.repeat(450) }} />
  ),
  'share.playing': () => (
    <Share initial={mia} page={{ ...page, startAt: 725, selection: 'wings beat eighty times a second' }} />
  ),
  'share.sending': () => <Share initial={mia} state="sending" />,
  'share.sent': () => <Share state={{ sent: ['Mia', 'Jonas'] }} />,
  'share.waits': () => <Share state={{ sent: ['Mia', 'Jonas'] }} online={false} />,
  'share.error': () => <Share initial={mia} state={{ error: 'You’re sending fast. Try again in 20 seconds.' }} />,
  'share.offline': () => <Share initial={mia} online={false} />,
  'share.alone': () => (
    <Share friends={[]} page={{ url: 'https://example.org/', title: 'Example', host: 'example.org' }} />
  ),
  'sent.shares': () => (
    <SentList shares={shares} now={now} onWithdraw={ignore} onReword={() => Promise.resolve(true)} />
  ),
  'friends.list': () => <FriendList friends={friends} now={now} onShare={ignore} onRemove={ignore} onBlock={ignore} />,
  'requests.both': () => (
    <RequestList
      incoming={incoming}
      outgoing={outgoing}
      now={now}
      onAccept={ignore}
      onDecline={ignore}
      onCancel={ignore}
    />
  ),
  'devices.list': () => <DeviceList sessions={sessions} now={now} onEnd={ignore} />,
  'field.states': () => <Fields />,
  'banner.tones': () => <Banners />,
  'empty.inbox': () => (
    <EmptyState icon={inboxIcon} title="All caught up" text="When friends send you something, it lands here.">
      <button type="button" class="btn btn-primary">
        Share this page
      </button>
    </EmptyState>
  ),
  'skeleton.rows': () => <Skeleton rows={5} />,
  'toast.undo': () => <Toast toast={{ text: 'Sent to Mia', undo: ignore }} onGone={ignore} />,
  'buttons.all': () => <Buttons />,
};

function Inbox({ items: all }: { items: InboxItem[] }) {
  const shown = useSignal(all);
  const remove = (item: InboxItem) => (shown.value = shown.value.filter((other) => other !== item));
  return (
    <InboxList
      items={shown.value}
      now={now}
      onOpen={ignore}
      onWatched={remove}
      onRemove={remove}
      onUnread={ignore}
      onArchive={remove}
    />
  );
}

function Share({ state = 'editing', ...props }: Partial<ShareFormProps>) {
  const now = useSignal(state);
  const send = ({ toUserIds }: ShareChoice) => (now.value = { sent: toUserIds });
  return <ShareForm page={page} friends={friends} me={me} online onShare={send} {...props} state={now.value} />;
}

function Fields() {
  const value = useSignal('');
  const onInput = (text: string) => (value.value = text);
  return (
    <div class="stack">
      <Field label="Server" hint="Where your WatchThis runs." value={value.value} onInput={onInput} />
      <Field label="Username" error="That username is taken. Choose another." value={value.value} onInput={onInput} />
      <Field label="Password" type="password" value={value.value} onInput={onInput} required />
    </div>
  );
}

const Banners = () => (
  <div class="stack">
    <Banner tone="warn" icon={wifiOffIcon}>
      You’re offline. This is from 5 minutes ago.
    </Banner>
    <Banner tone="err" icon={circleAlertIcon} action={{ label: 'Try again', onClick: ignore }}>
      Can’t reach watch.example.org.
    </Banner>
    <Banner tone="ok" icon={checkIcon}>
      You’re connected as Alex.
    </Banner>
    <Banner tone="info" icon={infoIcon}>
      Pages of the browser itself can’t be shared. Paste another link.
    </Banner>
  </div>
);

const Buttons = () => (
  <div class="stack">
    <div class="row">
      <Logo />
    </div>
    {['', 'btn-primary', 'btn-danger', 'btn-ghost', 'btn-sm'].map((look) => (
      <button key={look} type="button" class={`btn ${look}`}>
        Button {look}
      </button>
    ))}
    <button type="button" class="btn btn-primary" disabled>
      Choose a friend
    </button>
  </div>
);
