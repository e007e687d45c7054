import type { Clock } from '../../../kernel/clock.ts';
import { holdNames, isDuplicate, type Write } from '../../../kernel/database/database.ts';
import type { Identity } from '../../../kernel/http/environment.ts';
import { newId } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Outcome } from '../delivery/deliveries.ts';
import type { Db, NotificationsTables } from '../store.ts';
import type { Push } from './push.ts';
import { isAuthSecret, isEndpoint, isPublicKey } from './push-endpoint.ts';
import * as store from './subscriptions-store.ts';

interface Needs {
  db: Db;
  write: Write<NotificationsTables>;
  clock: Clock;
  push: Pick<Push, 'publicKey' | 'test'>;
  /** Hosts of push services that the operator has added. */
  pushHosts: readonly string[];
}

export interface NewSubscription {
  kind: store.Subscription['kind'];
  device: string;
  endpoint: string;
  keys: { p256dh: string; auth: string };
}

export type Subscriptions = ReturnType<typeof createSubscriptions>;

const MOST = 20;

/** The browsers that people let us push to. */
export function createSubscriptions({ db, write, clock, push, pushHosts }: Needs) {
  return {
    publicKey: push.publicKey,

    list: async (userId: string) => (await store.ofUser(db, userId)).map(view),

    /** One for each browser: if it knows the extension and the dashboard, the extension's. */
    async reachable(userId: string): Promise<store.Subscription[]> {
      const byDevice = new Map<string, store.Subscription>();
      for (const one of await store.ofUser(db, userId)) {
        if (one.kind === 'extension' || !byDevice.has(one.device)) byDevice.set(one.device, one);
      }
      return [...byDevice.values()];
    },

    /**
     * Keeps what a browser was given, in place of what it was given before. Throws `INVALID_ENDPOINT`,
     * `INVALID_PUSH_KEYS`, `TOO_MANY_SUBSCRIPTIONS`, and `ENDPOINT_TAKEN` when it is somebody else's who did not hand over its secret.
     */
    async put({ userId, sessionId }: Identity, { kind, device, endpoint, keys }: NewSubscription) {
      if (!isEndpoint(endpoint, pushHosts)) throw new Problem('INVALID_ENDPOINT');
      if (!isPublicKey(keys.p256dh) || !isAuthSecret(keys.auth)) throw new Problem('INVALID_PUSH_KEYS');
      try {
        return view(
          await write(async (tx) => {
            await holdNames(tx, [`push:${userId}`]);
            const known = await store.byEndpoint(tx, endpoint);
            if (known && known.auth !== keys.auth) throw new Problem('ENDPOINT_TAKEN');
            if (known) await store.remove(tx, known.id);
            const before = await store.replaced(tx, { user_id: userId, device, kind });
            if ((await store.ofUser(tx, userId)).length >= MOST) throw new Problem('TOO_MANY_SUBSCRIPTIONS');
            const now = clock.now();
            const row: store.Subscription = {
              id: (known?.user_id === userId ? known.id : before?.id) ?? newId(),
              user_id: userId,
              session_id: sessionId,
              kind,
              device,
              endpoint,
              ...keys,
              created_at: before?.created_at ?? now,
              renewed_at: now,
            };
            await store.insert(tx, row);
            return row;
          }),
        );
      } catch (cause) {
        // Of two who bring the same at once, one is later.
        if (isDuplicate(cause)) throw new Problem('ENDPOINT_TAKEN', { cause });
        throw cause;
      }
    },

    /** Throws `SUBSCRIPTION_NOT_FOUND`. */
    async remove(userId: string, id: string): Promise<void> {
      if (!(await write((tx) => store.removeOwn(tx, { id, userId })))) throw new Problem('SUBSCRIPTION_NOT_FOUND');
    },

    /** Pushes to one browser now and says what its push service made of it. Throws `SUBSCRIPTION_NOT_FOUND`. */
    async test(userId: string, id: string) {
      const to = await store.get(db, id);
      if (to?.user_id !== userId) throw new Problem('SUBSCRIPTION_NOT_FOUND');
      return resultOf(await push.test(to));
    },
  };
}

const view = ({ id, kind, device, endpoint, created_at, renewed_at }: store.Subscription) => ({
  id,
  kind,
  device,
  service: new URL(endpoint).hostname,
  createdAt: created_at,
  renewedAt: renewed_at,
});

/** What went wrong, as far as there are words for it. */
function resultOf(outcome: Outcome) {
  if (outcome.state === 'sent') return { result: 'sent' as const, error: null };
  const { error } = outcome;
  if (outcome.state === 'dropped') return { result: 'gone' as const, error };
  if (outcome.state === 'failed') return { result: 'refused' as const, error };
  return { result: error === 'status 429' ? ('busy' as const) : ('unreachable' as const), error };
}
