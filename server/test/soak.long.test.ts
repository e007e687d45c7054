import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createClient, data, type TokenPair } from '#shared/client.ts';
import { SQLITE_FILE } from '../src/kernel/database/database.ts';
import { PASSWORD } from './harness.ts';
import { growthOf, residentBytes, startProcess } from './process.ts';
import { temporaryDatabase } from './temporary-database.ts';

const MINUTES = Number(process.env['SOAK_MINUTES'] ?? 10);
const MINUTE = 60_000;
const MEGABYTE = 1_048_576;
const CLIENTS = 8;

it(
  `does not grow while it works, for ${MINUTES} minutes`,
  async () => {
    const database = await temporaryDatabase();
    const server = await startProcess({ environment: { ...database.environment, RATE_LIMITS: 'off' } });
    const client = (pair?: TokenPair) =>
      createClient({ server: server.address, ...(pair ? { token: () => Promise.resolve(pair.accessToken) } : {}) });
    const ana = await data(client().POST('/api/v1/auth/signup', { body: { username: 'ana', password: PASSWORD } }));
    const endsAt = Date.now() + MINUTES * MINUTE;
    let n = 0;

    async function use() {
      while (Date.now() < endsAt) {
        const url = `https://example.org/${(n += 1)}`;
        const { id } = await data(client(ana).POST('/api/v1/shares', { body: { url, toUserId: ana.user.id } }));
        await data(client(ana).GET('/api/v1/inbox'));
        await data(client(ana).PATCH('/api/v1/shares/{id}/watched', { params: { path: { id } } }));
        await data(client(ana).GET('/api/v1/sync'));
      }
    }

    const sizes: number[] = [];
    const sampling = setInterval(() => sizes.push(residentBytes(server.child.pid ?? 0)), 1000);
    await Promise.all(Array.from({ length: CLIENTS }, use));
    clearInterval(sampling);
    expect(growthOf(sizes)).toBeLessThan(40 * MEGABYTE);
    if (!('DATABASE_URL' in database.environment)) {
      const wal = join(database.environment.DATA_DIR, `${SQLITE_FILE}-wal`);
      expect(statSync(wal).size).toBeLessThanOrEqual(64 * MEGABYTE);
    }
    expect(await server.stop()).toBe(0);
    await database.remove();
  },
  (MINUTES + 2) * MINUTE,
);
