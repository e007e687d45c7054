import browser from 'webextension-polyfill';
import type { LiveMessage } from '#shared/client.ts';
import { local, session, type Account } from '../settings.ts';
import { accessToken, signedIn } from './account.ts';
import { showBadge } from './badge.ts';
import { fetchNews } from './news.ts';
import { sync } from './sync.ts';

/** Chrome ends a worker after 30 s without a message, in either direction; Firefox after 30 s without a call of its API. */
const HEARTBEAT_MS = 20_000;
/** The server speaks every 20 s: after this much silence the connection is dead. */
const SILENCE_MS = 50_000;
const LONGEST_PAUSE_MS = 60_000;
/** The closing code that means: this token is not taken. */
const SIGNED_OUT = 4401;

/** The connection of this run of the worker; the next run opens its own. */
let socket: WebSocket | undefined;
let failures = 0;

/** Opens the live connection unless it is open. Called at every wake-up. */
export async function goLive(): Promise<void> {
  if (isLive()) return;
  const me = await signedIn();
  const token = await accessToken().catch(() => undefined);
  // Somebody else may have been quicker.
  if (me === undefined || token === undefined || isLive()) return;
  socket = open(me.account, token);
}

const isLive = () => socket !== undefined;

/** Ends the live connection: the account is gone, or another one. */
export function hangUp(): void {
  const ended = socket;
  socket = undefined;
  ended?.close();
}

function open({ server, user }: Account, token: string): WebSocket {
  const opened = new WebSocket(`${server.replace(/^http/, 'ws')}/api/v1/live`);
  let lastHeard = Date.now();
  const heartbeat = setInterval(() => {
    if (Date.now() - lastHeard > SILENCE_MS) opened.close();
    else if (opened.readyState === WebSocket.OPEN) stayAwake(opened);
  }, HEARTBEAT_MS);
  opened.addEventListener('open', () => opened.send(JSON.stringify({ type: 'auth', token })));
  opened.addEventListener('message', ({ data }) => {
    lastHeard = Date.now();
    const message = messageOf(data);
    if (message !== undefined && socket === opened) void hear(message, user.id);
  });
  opened.addEventListener('close', ({ code }) => {
    clearInterval(heartbeat);
    if (socket !== opened) return;
    socket = undefined;
    // Its first request is refused too, and finds out whether the session goes on.
    if (code === SIGNED_OUT) void sync();
    setTimeout(() => void goLive(), pause(failures++));
  });
  return opened;
}

function stayAwake(line: WebSocket): void {
  line.send(JSON.stringify({ type: 'heartbeat' }));
  void browser.runtime.getPlatformInfo();
}

function messageOf(data: unknown): LiveMessage | undefined {
  try {
    const message: unknown = JSON.parse(String(data));
    return typeof message === 'object' && message !== null && 'type' in message ? (message as LiveMessage) : undefined;
  } catch {
    return undefined;
  }
}

async function hear(message: LiveMessage, userId: string): Promise<void> {
  if (message.type === 'heartbeat' || message.type === 'bye') return;
  failures = 0;
  if (message.type === 'notification' || message.type === 'notifications.seen') {
    await session.write({ unseen: message.data.unseen });
    return tell();
  }
  if (message.type !== 'state') return sync();
  const isNews = await keepState(message.data, userId);
  await showBadge();
  if (isNews) await sync();
}

/** What could not be fetched now is told after the next sync. */
async function tell(): Promise<void> {
  const me = await signedIn();
  if (me) await fetchNews(me.client).catch(() => undefined);
}

/** The badge is the server's number at once; what it counts is fetched next. */
async function keepState({ unread, latestAt }: { unread: number; latestAt: string | null }, userId: string) {
  const { cache } = await local.read('cache');
  if (cache === null || cache.sync.user.id !== userId) return true;
  const isNews = cache.sync.unread !== unread || cache.sync.latestAt !== latestAt;
  if (isNews) await local.write({ cache: { ...cache, sync: { ...cache.sync, unread } } });
  return isNews;
}

/** Doubles from one second to a minute, with a random part, so that a restarted server is not stormed. */
function pause(failed: number): number {
  return Math.min(LONGEST_PAUSE_MS, 1000 * 2 ** failed) * (0.5 + Math.random() / 2);
}
