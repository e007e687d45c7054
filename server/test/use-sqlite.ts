import { inject } from 'vitest';

/** Makes every test of this project begin with the file that `sqlite.ts` made. */
process.env['TEST_DATABASE_TEMPLATE'] = inject('databaseTemplate');
