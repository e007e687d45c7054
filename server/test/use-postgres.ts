import { inject } from 'vitest';

/** Makes every test of this project use the PostgreSQL that `postgres.ts` started. */
process.env['TEST_DATABASE'] = 'postgres';
process.env['TEST_DATABASE_URL'] = inject('databaseUrl');
process.env['TEST_DATABASE_TEMPLATE'] = inject('databaseTemplate');
