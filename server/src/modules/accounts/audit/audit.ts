import type { z } from '@hono/zod-openapi';
import type { Kysely } from 'kysely';
import type { Outbox } from '../../../events.ts';
import { timeOf, type Clock } from '../../../kernel/clock.ts';
import { afterCommit, type Write } from '../../../kernel/database/database.ts';
import type { Page } from '../../../kernel/http/contract.ts';
import { idBefore, pageOf } from '../../../kernel/http/cursor.ts';
import { newId } from '../../../kernel/id.ts';
import type { Log } from '../../../kernel/log.ts';
import type { SecurityEvent as Shown } from './audit-schema.ts';
import * as store from './audit-store.ts';
import type { AccountsTables, Db } from '../store.ts';

interface Needs {
  db: Kysely<AccountsTables>;
  write: Write<AccountsTables>;
  outbox: Pick<Outbox, 'publish'>;
  clock: Clock;
  log: Pick<Log, 'info' | 'error'>;
}

type SecurityEventView = z.infer<typeof Shown>;

/** From where somebody acts: the household, and what they would call the device. */
export interface Caller {
  address?: string | undefined;
  device?: string | undefined;
}

export interface SecurityEvent extends Caller {
  kind: SecurityEventView['kind'];
  /** Whose account it concerns; null for what concerns the server as a whole. */
  userId: string | null;
  /** Never a secret. */
  details?: Record<string, string | number | null | undefined>;
}

type SignIn = Omit<SecurityEvent, 'kind'> & { userId: string };

export type Audit = ReturnType<typeof createAudit>;

const HOUR = 3_600_000;
const KEPT = 180 * 24 * HOUR;
/** What the owner hears of at once: new ways into the account, and ways that are gone. A new password has a mail of its own. */
const TOLD: readonly SecurityEvent['kind'][] = [
  'refresh.reused',
  'totp.activated',
  'totp.removed',
  'recovery.renewed',
  'passkey.added',
  'passkey.removed',
  'pairing.approved',
  'token.created',
  'account.promoted',
];

/** What its owner hears of a session that began where none of theirs has before. */
const NEW_PLACE = 'session.new';

/** The record of what concerns the security of accounts: rows for 180 days, and a line each in the log. */
export function createAudit({ db, write, outbox, clock, log }: Needs) {
  let sweptAt = Number.NEGATIVE_INFINITY;
  const oldest = () => timeOf(clock.ms() - KEPT);

  /**
   * Belongs to the transaction of what it records. Returns its id.
   * @example await audit.record(tx, { kind: 'password.changed', userId, ...caller });
   */
  async function record(tx: Db, { kind, userId, address, device, details = {} }: SecurityEvent): Promise<string> {
    const id = newId();
    await store.insert(tx, {
      id,
      user_id: userId,
      at: clock.now(),
      kind,
      address: address ?? null,
      device: device ?? null,
      details: JSON.stringify(details),
    });
    if (userId !== null && TOLD.includes(kind)) {
      await outbox.publish(tx, { type: 'SECURITY_NOTED', eventId: id, userId, kind });
    }
    if (clock.ms() - sweptAt > HOUR) {
      sweptAt = clock.ms();
      await store.removeBefore(tx, oldest());
    }
    afterCommit(tx, () => log.info({ kind, userId, address, device, details }, 'security event'));
    return id;
  }

  /**
   * Whether nobody has signed in like that for as long as it is recorded. The first time of an account is not new: so
   * they have just made it.
   */
  async function isNewPlace(tx: Db, { userId, address, device }: SignIn): Promise<boolean> {
    const since = oldest();
    const place = { userId, since, address: address ?? null, device: device ?? null };
    const before = await store.signedInBefore(tx, place);
    return before === 'elsewhere' || (before === 'never' && !(await store.hasBegunSince(tx, { userId, since })));
  }

  return {
    record,

    /** Part of a transaction: records that a session began by itself, and tells its owner if that was somewhere new. */
    async recordSignIn(tx: Db, signIn: SignIn): Promise<void> {
      const isNew = await isNewPlace(tx, signIn);
      const eventId = await record(tx, { ...signIn, kind: 'session.started' });
      if (isNew) await outbox.publish(tx, { type: 'SECURITY_NOTED', eventId, userId: signIn.userId, kind: NEW_PLACE });
    },

    /** For what has no transaction. Nobody waits for it, so that how long an answer takes does not show it. */
    note(event: SecurityEvent): void {
      void write((tx) => record(tx, event)).catch((err: unknown) =>
        log.error({ err, kind: event.kind }, 'a security event was not recorded'),
      );
    },

    /** One of a person's own; nothing when it has been forgotten. */
    async event(userId: string, id: string): Promise<SecurityEventView | undefined> {
      const row = await store.eventOf(db, { userId, id });
      return row && view(row);
    },

    /** A person's own. Throws `INVALID_CURSOR`. */
    async list(userId: string, { limit, cursor }: { limit: number; cursor?: string | undefined }) {
      const found = await store.eventsOf(db, { userId, since: oldest(), before: idBefore(cursor), limit });
      const { rows, cursor: next } = pageOf(found, limit);
      return { items: rows.map(view), cursor: next } satisfies Page<SecurityEventView>;
    },
  };
}

const view = ({ id, at, kind, address, device, details }: store.Row): SecurityEventView => ({
  id,
  at,
  kind: kind as SecurityEventView['kind'],
  address,
  device,
  details: JSON.parse(details) as SecurityEventView['details'],
});
