import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const isLong = process.env['LONG'] !== undefined;
const tests = (...folders: string[]) => ({
  include: folders.map((folder) => `${folder}/**/*.${isLong ? 'long.test' : 'test'}.{ts,tsx}`),
  exclude: isLong ? [] : ['**/*.long.test.ts'],
});

export default defineConfig({
  test: {
    restoreMocks: true,
    // Generous, because machines may be busy: no test is about how long something takes.
    testTimeout: 30_000,
    hookTimeout: 30_000,
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
          ...tests('shared', 'ui', 'web', 'test', 'server'),
          setupFiles: 'test/english.ts',
        },
      },
      {
        extends: true,
        plugins: [WxtVitest()],
        test: { name: 'extension', ...tests('extension'), setupFiles: 'test/english.ts' },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          ...tests('server'),
          globalSetup: 'server/test/postgres.ts',
          setupFiles: 'server/test/use-postgres.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: isLong ? ['e2e/**/*.long.test.ts'] : ['e2e/**/*.e2e.ts'],
          // Each journey has a server and browsers of its own, which are most of its work.
          maxWorkers: 2,
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
