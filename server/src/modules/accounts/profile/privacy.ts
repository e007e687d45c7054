import * as store from './profile-store.ts';
import type { AccountsTables, Db } from '../store.ts';

/** What somebody lets others see and do. */
export interface Preferences {
  /** Whether senders see what has become of what they sent. */
  receipts: boolean;
  whoMayAsk: AccountsTables['privacy']['who_may_ask'];
  /** Whether they are found by their username or e-mail address. */
  discoverable: boolean;
}

export type Privacy = ReturnType<typeof createPrivacy>;

const OPEN: Preferences = { receipts: true, whoMayAsk: 'anyone', discoverable: true };

/** What people have chosen; kept by `profile.ts`. */
export const createPrivacy = ({ db }: { db: Db }) => ({
  /** `from` a transaction: for changing them. */
  async of(userId: string, from: Db = db): Promise<Preferences> {
    const row = await store.privacyOf(from, userId);
    return row ? preferencesOf(row) : OPEN;
  },
});

const preferencesOf = (row: AccountsTables['privacy']): Preferences => ({
  receipts: row.receipts_off_at === null,
  whoMayAsk: row.who_may_ask,
  discoverable: row.hidden_at === null,
});

/** As it is kept: what is switched off has the moment of the last choice. */
export const privacyRow = (userId: string, chosen: Preferences, now: string): AccountsTables['privacy'] => ({
  user_id: userId,
  who_may_ask: chosen.whoMayAsk,
  receipts_off_at: chosen.receipts ? null : now,
  hidden_at: chosen.discoverable ? null : now,
});
