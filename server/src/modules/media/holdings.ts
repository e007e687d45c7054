import type { Kysely } from 'kysely';
import { pagesOf, type Holding } from '../../kernel/holdings.ts';
import { saved } from './holdings-store.ts';
import type { MediaTables } from './store.ts';

/** What media hold of somebody: the links that they saved. Those that were shared are with the shares. */
export const mediaHoldings = ({ db }: { db: Kysely<MediaTables> }): Holding[] => [
  { name: 'savedMedia', read: (userId) => pagesOf((page) => saved(db, { userId, ...page })) },
];
