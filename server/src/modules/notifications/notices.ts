import type { z } from '@hono/zod-openapi';
import { Problem } from '../../kernel/problem.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Audit } from '../accounts/audit/audit.ts';
import type { Friends } from '../friends/friends.ts';
import type { Inbox } from '../sharing/inbox.ts';
import type { Sharing } from '../sharing/sharing.ts';
import type { Notification } from './schema.ts';
import type { Row } from './store.ts';

interface Needs {
  accounts: Pick<Accounts, 'people'>;
  audit: Pick<Audit, 'event'>;
  friends: Pick<Friends, 'nicknamesOf'>;
  inbox: Pick<Inbox, 'shown'>;
  sharing: Pick<Sharing, 'get'>;
}

/** What happened at once, as people read it. */
export type Notice = Omit<z.infer<typeof Notification>, 'deliveries'>;
export type Notices = ReturnType<typeof createNotices>;

const NAMED = 3;
const TITLED = 2;

/** Draws what is known of things that are told together: they are of one kind, for one person, the newest first. */
export function createNotices({ accounts, audit, friends, inbox, sharing }: Needs) {
  /** Nothing when it was taken back, or removed. */
  async function shared({ user_id: userId, kind, subject_id: id }: Row) {
    try {
      if (kind === 'share') return await inbox.shown(userId, id);
      if (kind === 'watched') return await sharing.get(userId, id);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
    return undefined;
  }

  /** Nothing when it has been forgotten. */
  async function securityOf({ user_id: userId, kind, subject_id: id }: Row): Promise<Notice['security']> {
    const event = kind === 'security' ? await audit.event(userId, id) : undefined;
    if (!event) return null;
    const { device, address, details } = event;
    return { name: typeof details['name'] === 'string' ? details['name'] : null, device, address };
  }

  return {
    async draw(rows: [Row, ...Row[]]): Promise<Notice> {
      const [newest] = rows;
      const actors = [...new Set(rows.flatMap(({ actor_id: id }) => id ?? []))];
      const people = await accounts.people(actors.slice(0, NAMED));
      const nicknames = await friends.nicknamesOf(newest.user_id);
      const things = (await Promise.all(rows.slice(0, TITLED).map(shared))).filter((thing) => thing !== undefined);
      const [first] = things;
      return {
        id: newest.burst_id,
        kind: newest.kind,
        count: rows.length,
        people: [...people.values()].map((one) => ({ ...one, displayName: nicknames.get(one.id) ?? one.displayName })),
        otherPeople: Math.max(0, actors.length - NAMED),
        titles: things.map(({ media }) => media.title),
        message: rows.length === 1 ? (first?.message ?? null) : null,
        media: first ? { kind: first.media.kind, picture: first.media.picture } : null,
        detail: newest.detail,
        security: await securityOf(newest),
        subjectIds: rows.map((row) => row.subject_id),
        at: newest.created_at,
        seenAt: rows.every((row) => row.seen_at !== null) ? newest.seen_at : null,
      };
    },
  };
}
