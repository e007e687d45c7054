import type { InboxItem, LiveMessage, Share } from '#shared/client.ts';
import { noteAnswered } from './network.ts';
import { countUnseen, receiveNotification, unseen } from './notifications.ts';
import { takeout } from './pages/takeout/takeout-state.ts';
import { put } from './put.ts';
import { shares } from './sent.ts';
import { openSession } from './session.ts';
import { answered, answeredUnread, catchUp, refresh } from './store.ts';

/** Milliseconds of silence after which people are told that the server is not there. */
const PATIENCE = 3000;
/** Milliseconds; several changes of one moment are fetched together. */
const SOON = 200;

/** Follows what happens on the server until `signal` aborts. */
export function followLive(signal: AbortSignal): void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function connect(): void {
    source = new EventSource('/api/v1/events');
    source.addEventListener('open', () => {
      clearTimeout(timer);
      timer = undefined;
      noteAnswered(true);
      void catchUp();
      void countUnseen().catch(() => undefined);
    });
    source.addEventListener('message', ({ data }: MessageEvent<string>) => take(JSON.parse(data) as LiveMessage));
    source.addEventListener('error', () => {
      // A refusal ends an EventSource for good; a lost connection it repairs itself.
      if (source?.readyState === EventSource.CLOSED) void again();
      else timer ??= setTimeout(() => noteAnswered(false), PATIENCE);
    });
  }

  async function again(): Promise<void> {
    await openSession();
    if (signal.aborted) return;
    timer = setTimeout(connect, PATIENCE);
  }

  connect();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    source?.close();
  });
}

/** Whether the next state only counts what a message of my inbox has already told of. */
let isExplained = false;

function take(message: LiveMessage): void {
  noteAnswered(true);
  isExplained ||= isOfInbox(message.data);
  switch (message.type) {
    case 'state':
      // Everything was marked read at once, on another device.
      if (!isExplained && message.data.unread !== answeredUnread.peek()) void catchUp();
      answeredUnread.value = message.data.unread;
      isExplained = false;
      return;
    case 'share.created':
      return receive(message.data);
    case 'share.updated':
      update(message.data);
      return soon();
    case 'share.removed':
      put(answered, message.data.id, undefined);
      return;
    case 'share.withdrawn':
      put(answered, message.data.id, undefined);
      put(shares, message.data.id, undefined);
      return;
    case 'notification':
      return receiveNotification(message.data);
    case 'notifications.seen':
      unseen.value = message.data.unseen;
      return;
    case 'friend.requested':
    case 'friend.accepted':
    case 'friend.ended':
    case 'friend.updated':
      return soon();
    case 'takeout.updated':
      takeout.value = message.data;
      return soon();
    case 'heartbeat':
    case 'bye':
      return;
  }
}

/** Whether a state follows. What becomes of things that I sent has none. */
const isOfInbox = (data: LiveMessage['data']): boolean =>
  'sharedBy' in data || ('id' in data && answered.peek().has(data.id));

const isItem = (data: InboxItem | Share): data is InboxItem => 'sharedBy' in data;

function receive(data: InboxItem | Share): void {
  if (isItem(data)) put(answered, data.id, data);
  else put(shares, data.id, data);
}

/** Only what is on screen: the rest comes with the next look at the server. */
function update(data: InboxItem | Share): void {
  if (isItem(data) ? answered.peek().has(data.id) : shares.peek().has(data.id)) receive(data);
}

let planned: ReturnType<typeof setTimeout> | undefined;

function soon(): void {
  planned ??= setTimeout(() => {
    planned = undefined;
    void refresh();
  }, SOON);
}
