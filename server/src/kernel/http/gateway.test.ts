import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../../test/harness.ts';
import { openDatabase } from '../database/database.ts';
import { createLog } from '../log.ts';
import { done, route } from './contract.ts';
import { done as answerDone } from './answer.ts';
import type { GatewayState } from './environment.ts';
import { createGateway } from './gateway.ts';
import { createRequestCounts } from './request-counts.ts';

describe('a body', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  const logIn = async (init: RequestInit) => {
    const response = await server.request('/api/v1/auth/login', { method: 'POST', ...init });
    return ((await response.json()) as { error: { code: string } }).error.code;
  };
  const json = { 'content-type': 'application/json' };

  it('is JSON, and says so', async () => {
    const body = '{"username":"ana","password":"wrong password"}';
    expect(await logIn({ body, headers: { 'content-type': 'text/plain' } })).toBe('INVALID_JSON');
    expect(await logIn({ body, headers: { 'content-type': 'Application/JSON; charset=utf-8' } })).toBe(
      'INVALID_CREDENTIALS',
    );
    expect(await logIn({ headers: json })).toBe('INVALID_JSON');
  });

  it('has a limit, also when its length is not said', async () => {
    const body = new ReadableStream({
      start(stream) {
        for (let i = 0; i < 20; i += 1) stream.enqueue(new TextEncoder().encode(`"${'x'.repeat(10_000)}",`));
        stream.close();
      },
    });
    const init: RequestInit & { duplex: string } = { body, headers: json, duplex: 'half' };
    expect(await logIn(init)).toBe('PAYLOAD_TOO_LARGE');
  });
});

describe('a database that can take no more', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'watchthis-full-'));
  const database = openDatabase<{ notes: { text: string } }>({ databaseUrl: undefined, dataDir });
  afterAll(async () => {
    await database.close();
    rmSync(dataDir, { recursive: true });
  });

  it('is a reason to come back in a moment, not an error of ours', async () => {
    const gateway = createGateway({} as GatewayState, {
      log: createLog('silent'),
      pages: () => undefined,
      requests: createRequestCounts(),
    });
    const write = route({
      method: 'post',
      path: '/notes',
      auth: 'anyone',
      responses: { 200: done() },
    });
    gateway.openapi(write, (c) =>
      answerDone(
        c,
        database.write(async (tx) => {
          await tx
            .insertInto('notes')
            .values({ text: 'x'.repeat(100_000) })
            .execute();
        }),
      ),
    );
    await database.write((tx) => sql`create table notes (text text)`.execute(tx));
    await database.write((tx) => sql`pragma max_page_count = 8`.execute(tx));
    const response = await gateway.request('/notes', { method: 'POST' });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await response.json()).toMatchObject({ success: false, error: { code: 'NOT_READY' } });
  });
});
