import type { z } from '@hono/zod-openapi';
import type { Clock } from '../../../kernel/clock.ts';
import { holdNames, type Write } from '../../../kernel/database/database.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Friends } from '../../friends/friends.ts';
import type { Db, Kind, NotificationsTables } from '../store.ts';
import type { PreferencesChange, Preferences as PreferencesSchema } from './preferences-schema.ts';
import * as store from './preferences-store.ts';
import { quietUntil } from './quiet-hours.ts';

interface Needs {
  db: Db;
  write: Write<NotificationsTables>;
  clock: Clock;
  friends: Pick<Friends, 'friendsOf'>;
}

export type PreferencesView = z.infer<typeof PreferencesSchema>;
export type Channel = 'live' | 'push' | 'mail';
type Events = PreferencesView['events'];

export type Preferences = ReturnType<typeof createPreferences>;

/** Until somebody chooses: nothing that is merely nice to know, and no mail of what a badge says as well. */
const EVENTS: Events = {
  share: { live: true, push: true, mail: false },
  request: { live: true, push: true, mail: true },
  accepted: { live: true, push: true, mail: false },
  watched: { live: false, push: false, mail: false },
  security: { live: true, push: true },
};

/** Who wants to hear of what, where, and when. */
export function createPreferences({ db, write, clock, friends }: Needs) {
  const of = async (userId: string): Promise<PreferencesView> => viewOf(await store.get(db, userId));

  return {
    of,

    async change(userId: string, { events, ...changed }: PreferencesChange): Promise<PreferencesView> {
      return write(async (tx) => {
        await holdNames(tx, [`preferences:${userId}`]);
        const before = viewOf(await store.get(tx, userId));
        const after: PreferencesView = { ...before, ...defined(changed), events: merged(before.events, events) };
        await store.put(tx, rowOf(userId, after, clock.now()));
        return after;
      });
    },

    /** Part of a transaction: no more mails but those about security. */
    async endMails(tx: Db, userId: string): Promise<void> {
      await holdNames(tx, [`preferences:${userId}`]);
      const { events, ...rest } = viewOf(await store.get(tx, userId));
      const off = {
        share: { mail: false },
        request: { mail: false },
        accepted: { mail: false },
        watched: { mail: false },
      };
      await store.put(tx, rowOf(userId, { ...rest, digest: 'off', events: merged(events, off) }, clock.now()));
    },

    isMuted: (userId: string, mutedId: string): Promise<boolean> => store.isMuted(db, { userId, mutedId }),

    muted: (userId: string): Promise<string[]> => store.mutedBy(db, userId),

    /** Throws `FRIEND_NOT_FOUND`. */
    async mute(userId: string, mutedId: string): Promise<void> {
      const isFriend = (await friends.friendsOf(userId)).some(({ user }) => user.id === mutedId);
      if (!isFriend) throw new Problem('FRIEND_NOT_FOUND');
      await write((tx) => store.mute(tx, { user_id: userId, muted_id: mutedId, created_at: clock.now() }));
    },

    async unmute(userId: string, mutedId: string): Promise<void> {
      await write((tx) => store.unmute(tx, { userId, mutedId }));
    },
  };
}

/** Security events are mailed whatever somebody chooses. */
export const wants = ({ events }: PreferencesView, kind: Kind, channel: Channel): boolean =>
  kind === 'security' && channel === 'mail' ? true : (events[kind] as Record<Channel, boolean>)[channel];

/** When the quiet hours end that it is now in; nothing when it is in none. */
export const quietEnd = ({ quietHours, timeZone }: PreferencesView, ms: number): number | undefined =>
  quietHours ? quietUntil(quietHours, timeZone, ms) : undefined;

type Partially<T> = { [Name in keyof T]?: Partial<T[Name]> | undefined };

function merged(events: Events, changed: PreferencesChange['events'] | Partially<Events> = {}): Events {
  const names = Object.keys(EVENTS) as Kind[];
  return Object.fromEntries(
    names.map((name) => [name, { ...events[name], ...defined(changed[name] ?? {}) }]),
  ) as unknown as Events;
}

const defined = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Name in keyof T]: Exclude<T[Name], undefined>;
  };

function viewOf(row: store.PreferencesRow | undefined): PreferencesView {
  if (!row) return { events: EVENTS, digest: 'off', quietHours: null, timeZone: 'UTC', hideDetails: false };
  const { quiet_from: from, quiet_to: to } = row;
  return {
    events: merged(EVENTS, JSON.parse(row.choices) as Partially<Events>),
    digest: row.digest,
    quietHours: from === null || to === null ? null : { from, to },
    timeZone: row.time_zone,
    hideDetails: row.details_hidden_at !== null,
  };
}

const rowOf = (userId: string, view: PreferencesView, now: string): store.PreferencesRow => ({
  user_id: userId,
  choices: JSON.stringify(view.events),
  digest: view.digest,
  quiet_from: view.quietHours?.from ?? null,
  quiet_to: view.quietHours?.to ?? null,
  time_zone: view.timeZone,
  details_hidden_at: view.hideDetails ? now : null,
});
