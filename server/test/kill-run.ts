import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'vitest';
import { createClient, data, type Client, type TokenPair } from '#shared/client.ts';
import { SQLITE_FILE } from '../src/kernel/database/database.ts';
import { PASSWORD } from './harness.ts';
import { startProcess } from './process.ts';
import { temporaryDatabase } from './temporary-database.ts';

const WRITERS = 16;

/** Kills the server again and again under writers, and fails unless what was acknowledged is there, once. */
export async function surviveKills(kills: number): Promise<void> {
  const database = await temporaryDatabase();
  const environment = { ...database.environment, RATE_LIMITS: 'off' };
  let server = await startProcess({ environment });
  const client = (pair?: TokenPair) =>
    createClient({ server: server.address, ...(pair ? { token: () => Promise.resolve(pair.accessToken) } : {}) });
  const signUp = (username: string) =>
    data(client().POST('/api/v1/auth/signup', { body: { username, password: PASSWORD } }));

  try {
    const ana = await signUp('ana');
    const ben = await signUp('ben');
    await data(client(ana).POST('/api/v1/friends/requests', { body: { username: 'ben' } }));
    await data(client(ben).POST('/api/v1/friends/requests', { body: { username: 'ana' } }));

    let writing = true;
    const acknowledged = new Map<string, string>();
    const changedTheirMind: string[] = [];

    /** As the extension does: the same key again and again until there is an answer. */
    async function sendForEver() {
      while (writing) {
        const key = randomUUID();
        for (let sent = false; !sent;) {
          try {
            const { id } = await data(
              client(ana).POST('/api/v1/shares', {
                body: { url: `https://example.org/${key}`, toUserId: ben.user.id },
                params: { header: { 'idempotency-key': key } },
              }),
            );
            if ((acknowledged.get(key) ?? id) !== id) changedTheirMind.push(key);
            acknowledged.set(key, id);
            // Now and then the answer is lost on the way: asking again gives the same share.
            sent = Math.random() > 0.1;
          } catch {
            await new Promise((later) => setTimeout(later, 20));
          }
        }
      }
    }

    const writers = Array.from({ length: WRITERS }, sendForEver);
    const { port } = server;
    for (let kill = 0; kill < kills; kill += 1) {
      const before = acknowledged.size;
      await expect.poll(() => acknowledged.size, { timeout: 20_000, interval: 10 }).toBeGreaterThan(before + 10);
      await new Promise((later) => setTimeout(later, Math.random() * 60));
      await server.kill();
      server = await startProcess({ environment, port });
      expect((await fetch(`${server.address}/ready`)).status).toBe(200);
    }
    writing = false;
    await Promise.all(writers);

    expect(changedTheirMind).toEqual([]);
    const kept = await inboxOf(client(ben));
    expect(kept.toSorted()).toEqual([...acknowledged.values()].toSorted());
    expect(await data(client(ben).GET('/api/v1/inbox/stats'))).toMatchObject({ unread: acknowledged.size });
    await server.kill();
    if (!('DATABASE_URL' in database.environment)) {
      const file = new Database(join(database.environment.DATA_DIR, SQLITE_FILE));
      expect(file.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      file.close();
    }
  } finally {
    await server.kill();
    await database.remove();
  }
}

async function inboxOf(client: Client): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: 100, ...(cursor === undefined ? {} : { cursor }) };
    const { data: page } = await client.GET('/api/v1/inbox', { params: { query } });
    ids.push(...(page?.data ?? []).map(({ id }) => id));
    cursor = page?.pagination.cursor;
  } while (cursor !== undefined);
  return ids;
}
