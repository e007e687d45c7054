import type { Migration } from 'kysely/migration';
import { outbox } from './0001-outbox.ts';
import { accounts } from './0002-accounts.ts';
import { media } from './0003-media.ts';
import { friends } from './0004-friends.ts';
import { sharing } from './0005-sharing.ts';
import { search } from './0006-search.ts';
import { mail } from './0007-mail.ts';
import { factors } from './0008-factors.ts';
import { profile } from './0009-profile.ts';
import { administration } from './0010-administration.ts';
import { identities } from './0011-identities.ts';
import { limits } from './0012-limits.ts';
import { silence } from './0013-silence.ts';
import { languages } from './0015-languages.ts';
import { notifications } from './0016-notifications.ts';
import { takeout } from './0018-takeout.ts';

/** In this order, for ever; new ones are added at the end. */
export const migrations: Record<string, Migration> = {
  '0001-outbox': outbox,
  '0002-accounts': accounts,
  '0003-media': media,
  '0004-friends': friends,
  '0005-sharing': sharing,
  '0006-search': search,
  '0007-mail': mail,
  '0008-factors': factors,
  '0009-profile': profile,
  '0010-administration': administration,
  '0011-identities': identities,
  '0012-limits': limits,
  '0013-silence': silence,
  '0015-languages': languages,
  '0016-notifications': notifications,
  '0018-takeout': takeout,
};
