import webPush from 'web-push';
import type { PushMessage } from '#shared/push-message.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { Write } from '../../../kernel/database/database.ts';
import { hashOf } from '../../../kernel/id.ts';
import { FetchRefused } from '../../../kernel/safe-fetch.ts';
import type { SafePost } from '../../../kernel/safe-post.ts';
import type { Accounts } from '../../accounts/accounts.ts';
import type { Outcome } from '../delivery/deliveries.ts';
import type { Delivery } from '../delivery/deliveries-store.ts';
import type { Db, NotificationsTables } from '../store.ts';
import type { Alerts } from './alerts.ts';
import { declared } from './declared.ts';
import { readsDeclared } from './push-endpoint.ts';
import * as store from './subscriptions-store.ts';
import type { readVapidKeys } from './vapid-keys.ts';

interface Needs {
  db: Db;
  write: Write<NotificationsTables>;
  clock: Clock;
  safePost: SafePost;
  keys: ReturnType<typeof readVapidKeys>;
  accounts: Pick<Accounts, 'languageOf'>;
  alerts: Alerts;
  /** Whom a push service may write to about us (RFC 8292 §2.1). */
  contact: string;
  /** Where people reach this server. */
  baseUrl: string;
}

export type Push = ReturnType<typeof createPush>;

const DAY_SECONDS = 86_400;
/** Bytes of what is encrypted: with padding and keys they stay below the 4,096 that every service takes (RFC 8030 §7.2). */
const MAX_PAYLOAD = 3000;

/** Pushes to browsers: encrypted for one of them (RFC 8291), and signed by this server (RFC 8292). */
export function createPush({ db, write, clock, safePost, keys, accounts, alerts, contact, baseUrl }: Needs) {
  async function saidTo({ user_id: userId, endpoint }: store.Subscription, message: PushMessage) {
    if (!readsDeclared(new URL(endpoint).hostname)) return message;
    return declared(message, (await accounts.languageOf(userId)) ?? 'en', baseUrl);
  }

  async function send(to: store.Subscription, message: PushMessage, ttl: number): Promise<Outcome> {
    const { endpoint, p256dh, auth } = to;
    const payload = JSON.stringify(await saidTo(to, message));
    if (Buffer.byteLength(payload) > MAX_PAYLOAD) return { state: 'dropped', error: 'too long' };
    const { headers, body } = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, {
      vapidDetails: { subject: contact, ...keys },
      contentEncoding: 'aes128gcm',
      TTL: ttl,
      urgency: message.type === 'close' ? 'normal' : 'high',
      ...topicOf(message),
    });
    const outcome = await safePost(endpoint, { headers: texts(headers), body }).then(meaning, unanswered);
    if (outcome.state === 'dropped' && outcome.error === GONE) await write((tx) => store.remove(tx, to.id));
    return outcome;
  }

  return {
    publicKey: keys.publicKey,

    /** Carries one delivery. */
    async carry(delivery: Delivery): Promise<Outcome> {
      const to = delivery.subscription_id === null ? undefined : await store.get(db, delivery.subscription_id);
      if (to?.user_id !== delivery.user_id) return { state: 'dropped', error: 'no browser' };
      const message = await alerts[delivery.purpose === 'close' ? 'closingFor' : 'alertFor'](delivery);
      if (!message) return { state: 'dropped', error: 'seen' };
      const left = Math.max(0, Math.round((Date.parse(delivery.expires_at) - clock.ms()) / 1000));
      return send(to, message, Math.min(left, DAY_SECONDS));
    },

    /** Whether a push arrives at the push service, now. */
    test: (to: store.Subscription): Promise<Outcome> => send(to, { v: 1, type: 'test' }, 60),
  };
}

const GONE = 'gone';

/** What each answer of a push service means (RFC 8030 §5, §8.4). */
function meaning({ status, retryAfter }: { status: number; retryAfter: number | undefined }): Outcome {
  const error = `status ${status}`;
  if (status >= 200 && status < 300) return { state: 'sent' };
  if (status === 404 || status === 410) return { state: 'dropped', error: GONE };
  if (status === 401 || status === 403) return { state: 'failed', error, alarm: true };
  if (status === 429) return { state: 'waiting', error, retryAfter };
  if (status >= 500) return { state: 'waiting', error, retryAfter, ofHost: true };
  return { state: 'failed', error };
}

function unanswered(error: unknown): Outcome {
  if (!(error instanceof FetchRefused)) throw error;
  const { reason } = error;
  return error.mayPass || reason === 'not trusted'
    ? { state: 'waiting', error: reason, ofHost: true }
    : { state: 'failed', error: reason };
}

/** A later push of the same topic takes the place of one that the browser has not fetched yet (RFC 8030 §5.4). */
function topicOf(message: PushMessage): { topic?: string } {
  if (message.type === 'test') return {};
  const tag = message.type === 'alert' ? message.tag : message.tags[0];
  return tag === undefined ? {} : { topic: hashOf(tag).slice(0, 32) };
}

const texts = (headers: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
