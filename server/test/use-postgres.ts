import { inject } from 'vitest';
import { TEMPLATE } from './temporary-database.ts';

/** Makes every test of this project use the PostgreSQL that `postgres.ts` started. */
process.env['TEST_DATABASE'] = 'postgres';
process.env['TEST_DATABASE_URL'] = inject('databaseUrl');
process.env['TEST_DATABASE_TEMPLATE'] = TEMPLATE;
