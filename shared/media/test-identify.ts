import { createIdentify } from './identify.ts';
import { linkTables } from './link-tables.ts';
import { readTables, writtenTables } from './written-tables.ts';

/** Identifies links as the extension does: by tables that were written as JSON. For tests. */
export const identifyByJson = createIdentify(readTables(writtenTables(linkTables)));
