import { createIdentify } from './identify.ts';
import { linkTables } from './link-tables.ts';

export type { Identified } from './identify.ts';

/** Identifies a link by all that is known, for those who have it at hand: the server and the dashboard. */
export const identify = createIdentify(linkTables);
