import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const isLong = process.env['LONG'] !== undefined;
const tests = (...folders: string[]) => ({
  include: folders.map((folder) => `${folder}/**/*.${isLong ? 'long.test' : 'test'}.{ts,tsx}`),
  exclude: isLong ? [] : ['**/*.long.test.ts'],
});

/** What asks no database is the same on each. */
const WITHOUT_DATABASE = [
  'server/src/slow-clients.test.ts',
  'server/src/kernel/{fetch,http}/{addresses,connector,resolve,caller-address,static}.test.ts',
  'server/src/kernel/{id,log,mail,safe-fetch,sealing}.test.ts',
  'server/src/modules/accounts/sessions/{device-name,tokens}.test.ts',
  'server/src/modules/media/{extraction/**,picture*.test.ts,thumbnail.test.ts}',
  'server/src/modules/notifications/preferences/quiet-hours.test.ts',
  'server/src/modules/sharing/search/search-{query,words}.test.ts',
  'server/src/modules/takeout/json-members.test.ts',
];

export default defineConfig({
  test: {
    restoreMocks: true,
    maxWorkers: '100%',
    // Generous, because machines may be busy: no test is about how long something takes.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    coverage: {
      include: ['server/src/**/*.ts', 'shared/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.d.ts', 'server/src/main.ts', 'server/src/seed.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { 'server/**': { lines: 80 }, 'shared/**': { lines: 80 } },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          ...tests('shared', 'ui', 'web', 'test'),
          setupFiles: ['test/english.ts', 'test/patience.ts'],
        },
      },
      {
        extends: true,
        plugins: [WxtVitest()],
        test: { name: 'extension', ...tests('extension'), setupFiles: ['test/english.ts', 'test/patience.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'sqlite',
          ...tests('server'),
          // Whatever a server keeps, it keeps in its database: the program is loaded once for all files.
          isolate: false,
          globalSetup: 'server/test/sqlite.ts',
          setupFiles: ['server/test/use-sqlite.ts', 'test/patience.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          ...tests('server'),
          exclude: isLong ? [] : ['**/*.long.test.ts', ...WITHOUT_DATABASE],
          isolate: false,
          globalSetup: 'server/test/postgres.ts',
          setupFiles: ['server/test/use-postgres.ts', 'test/patience.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: isLong ? ['e2e/**/*.long.test.ts'] : ['e2e/**/*.e2e.ts'],
          // Each journey has a server and browsers of its own, which are most of its work.
          expect: { poll: { timeout: 20_000 } },
          // A browser on a busy machine may be late once. What fails twice is broken; what needed a retry is marked.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
