import type { Migration } from 'kysely/migration';
import { outbox } from './0001-outbox.ts';
import { accounts } from './0002-accounts.ts';
import { media } from './0003-media.ts';
import { friends } from './0004-friends.ts';
import { sharing } from './0005-sharing.ts';
import { administration } from './0010-administration.ts';

/** In this order, for ever; new ones are added at the end. */
export const migrations: Record<string, Migration> = {
  '0001-outbox': outbox,
  '0002-accounts': accounts,
  '0003-media': media,
  '0004-friends': friends,
  '0005-sharing': sharing,
  '0010-administration': administration,
};
