import { account } from './en/account.ts';
import { administration } from './en/administration.ts';
import { browser } from './en/browser.ts';
import { connection } from './en/connection.ts';
import { dashboard } from './en/dashboard.ts';
import { docs } from './en/docs.ts';
import { friendship } from './en/friendship.ts';
import { items } from './en/items.ts';
import { landing } from './en/landing.ts';
import { mail } from './en/mail.ts';
import { offline } from './en/offline.ts';
import { pairing } from './en/pairing.ts';
import { people } from './en/people.ts';
import { popup } from './en/popup.ts';
import { problems } from './en/problems.ts';
import { rare } from './en/rare.ts';
import { settings } from './en/settings.ts';
import { setup } from './en/setup.ts';
import { share } from './en/share.ts';

/**
 * Every text that people read, in English, the language that the others are checked against.
 * Keys are `<place>.<what>`; `{name}` is a parameter; where the number matters, forms are chosen by `count`.
 * Pages don't import this but the parts that they show, and `learn` them.
 */
export const en = {
  ...account,
  ...administration,
  ...browser,
  ...connection,
  ...dashboard,
  ...docs,
  ...friendship,
  ...items,
  ...landing,
  ...mail,
  ...offline,
  ...pairing,
  ...people,
  ...popup,
  ...problems,
  ...rare,
  ...settings,
  ...setup,
  ...share,
} as const satisfies Record<string, string | { one: string; other: string }>;
