import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { InboxItem, Share, Sync } from '#shared/client.ts';
import { followLive } from './live.ts';
import { openSession } from './session.ts';
import { answered, answeredUnread, catchUp, forget, refresh, reload } from './store.ts';

/** A live connection that says what the test has it say. */
class Source extends EventTarget {
  static last: Source;
  readonly readyState = 1;
  constructor() {
    super();
    Source.last = this;
  }
  close(): void {}
}

const person = { id: 'ana', username: 'ana', displayName: 'Ana', avatarUrl: null };
const item = (id: string, isRead = false) =>
  ({ id, sharedBy: person, status: 'pending', isRead, returnsAt: null }) as InboxItem;
const share = { id: 'sent' } as Share;

/** What the server has. */
let inbox: InboxItem[];
/** The tags that requests for it came with. Each is answered with what there was when it came, once the gate is open. */
let asked: (string | null)[];
let gate: Promise<void>;
let leaving: AbortController;

function answerTo(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === '/api/v1/sync') return answerSync(request.headers.get('if-none-match'));
  const pair = { user: person, accessToken: 'access', refreshToken: 'refresh', expiresIn: 900 };
  return Promise.resolve(Response.json({ success: true, data: pair }));
}

async function answerSync(known: string | null): Promise<Response> {
  asked.push(known);
  const unread = inbox.filter(({ isRead }) => !isRead).length;
  const data: Sync = { user: person, unread, latestAt: null, inbox, friends: [], requests: [] };
  const etag = JSON.stringify(inbox.map(({ id, isRead }) => `${id} ${isRead}`).join());
  await gate;
  if (known === etag) return new Response(null, { status: 304 });
  return Response.json({ success: true, data }, { headers: { etag } });
}

/** Holds answers back until what it gives is called. */
function close(): () => void {
  let open = () => {};
  gate = new Promise((resolve) => (open = resolve));
  return open;
}

const say = (message: object) =>
  Source.last.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }));
const sayState = (unread: number) => say({ type: 'state', data: { unread, latestAt: null } });
const shown = () => [...answered.peek().values()].map(({ id, isRead }) => `${id} ${isRead ? 'read' : 'unread'}`);

beforeEach(async () => {
  vi.stubGlobal('EventSource', Source);
  vi.stubGlobal('fetch', answerTo);
  [inbox, asked, gate] = [[item('one'), item('two')], [], Promise.resolve()];
  leaving = new AbortController();
  await openSession();
  await refresh();
  followLive(leaving.signal);
});
afterEach(() => {
  leaving.abort();
  forget();
  vi.unstubAllGlobals();
});

it.each([
  ['a receipt', { type: 'share.updated', data: share }],
  ['a share of mine', { type: 'share.created', data: share }],
  ['the end of one', { type: 'share.withdrawn', data: { id: 'sent' } }],
])('fetches what was marked read elsewhere after %s, which says nothing of my inbox', async (_, message) => {
  say(message);
  inbox = inbox.map(({ id }) => item(id, true));
  sayState(0);
  await expect.poll(shown).toEqual(['one read', 'two read']);
  expect(answeredUnread.peek()).toBe(0);
});

it.each([
  ['that came', { type: 'share.created', data: item('three') }, 3],
  ['that was removed elsewhere', { type: 'share.removed', data: { id: 'one' } }, 1],
  ['that was taken back', { type: 'share.withdrawn', data: { id: 'one' } }, 1],
])('fetches nothing when the count only follows from an item %s', async (_, message, unread) => {
  say(message);
  sayState(unread);
  expect(answeredUnread.peek()).toBe(unread);
  expect(answered.peek().size).toBe(unread);
  await refresh();
  expect(asked).toHaveLength(2);
});

it('fetches what has changed since a request that is under way began', async () => {
  const open = close();
  const first = refresh();
  await expect.poll(() => asked).toHaveLength(2);
  inbox = [item('one', true), item('two')];
  const others = [refresh(), catchUp()];
  open();
  await Promise.all([first, ...others]);
  expect(shown()).toEqual(['one read', 'two unread']);
  expect(asked).toHaveLength(3);
});

it('fetches everything when what is shown is wrong, also while a request finds nothing new', async () => {
  const open = close();
  const first = refresh();
  await expect.poll(() => asked).toHaveLength(2);
  answered.value = new Map();
  const whole = reload();
  open();
  await Promise.all([first, whole]);
  expect(shown()).toEqual(['one unread', 'two unread']);
});
