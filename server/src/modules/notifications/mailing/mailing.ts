import type { Clock } from '../../../kernel/clock.ts';
import type { Write } from '../../../kernel/database/database.ts';
import type { Mail, Outgoing } from '../../../kernel/mail.ts';
import type { Accounts } from '../../accounts/accounts.ts';
import type { Outcome } from '../delivery/deliveries.ts';
import type { Delivery } from '../delivery/deliveries-store.ts';
import type { Notices } from '../notices.ts';
import { wants, type Preferences } from '../preferences/preferences.ts';
import * as store from '../store.ts';
import type { NewsLetters } from './letters.ts';
import type { Unsubscribe } from './unsubscribe.ts';

interface Needs {
  db: store.Db;
  write: Write<store.NotificationsTables>;
  clock: Clock;
  accounts: Pick<Accounts, 'addressee' | 'emailOf' | 'languageOf'>;
  mail: Pick<Mail, 'send'>;
  letters: NewsLetters;
  notices: Notices;
  preferences: Pick<Preferences, 'of'>;
  unsubscribe: Pick<Unsubscribe, 'linksFor'>;
}

type Rows = [store.Row, ...store.Row[]];

const MAILED: readonly store.Kind[] = ['share', 'request', 'accepted', 'watched'];

/** Mails what is new as of the moment at which the mail goes out: without what was seen or mailed, and never empty. */
export function createMailing(needs: Needs) {
  const { db, write, clock, accounts, mail, letters, notices, preferences, unsubscribe } = needs;

  async function news({ id, user_id: userId }: Delivery, to: string): Promise<Outcome> {
    const chosen = await preferences.of(userId);
    const kinds = MAILED.filter((kind) => wants(chosen, kind, 'mail'));
    const unseen = kinds.length === 0 ? [] : await store.unseen(db, { userId, kinds });
    const rows = unseen.filter((row) => row.mailed_at === null);
    if (rows.length === 0) return { state: 'dropped', error: 'seen' };
    const bursts = [...Map.groupBy(rows, (row) => row.burst_id).values()] as Rows[];
    const told = await Promise.all(bursts.map(notices.draw));
    const links = await unsubscribe.linksFor(userId);
    const outcome = await hand({
      id,
      to,
      letter: letters.news({
        language: (await accounts.languageOf(userId)) ?? 'en',
        notices: told,
        hideDetails: chosen.hideDetails,
        unsubscribe: links.page,
      }),
      thread: `news-${userId}`,
      unsubscribe: links.post,
    });
    const ids = rows.map((row) => row.id);
    if (outcome.state === 'sent') await write((tx) => store.markMailed(tx, { ids, now: clock.now() }));
    return outcome;
  }

  async function security({ id, user_id: userId, burst_id }: Delivery, to: string): Promise<Outcome> {
    const rows = burst_id === null ? [] : await store.ofBursts(db, { userId, bursts: [burst_id] });
    const [first, ...rest] = rows;
    if (!first) return { state: 'dropped', error: 'gone' };
    const [notice, person] = await Promise.all([notices.draw([first, ...rest]), accounts.addressee(userId)]);
    if (!person) return { state: 'dropped', error: 'gone' };
    const { username, language } = person;
    const letter = letters.security(notice, { language: language ?? 'en', username });
    return hand({ id, to, letter, thread: `security-${userId}` });
  }

  async function hand(outgoing: Outgoing): Promise<Outcome> {
    try {
      const handed = await mail.send(outgoing);
      if (handed === 'sent') return { state: 'sent' };
      return handed === 'refused'
        ? { state: 'failed', error: 'refused' }
        : { state: 'dropped', error: 'no mail server' };
    } catch (error) {
      return { state: 'waiting', error: String(error).slice(0, 500), ofHost: true };
    }
  }

  return {
    /** Carries one delivery. */
    async carry(delivery: Delivery): Promise<Outcome> {
      const to = await accounts.emailOf(delivery.user_id);
      if (to === undefined) return { state: 'dropped', error: 'no address' };
      return delivery.purpose === 'security' ? security(delivery, to) : news(delivery, to);
    },
  };
}
