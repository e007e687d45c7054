import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { startTestServer, type TestServer } from '../../../../test/harness.ts';

let server: TestServer;
let dataDir: string;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'watchthis-test-'));
  server = await startTestServer({ DATA_DIR: dataDir });
  await server.join('ana', 'bob');
  await server.befriend('ana', 'bob');
});
afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true });
});

const plain = (background: string, width = 300, height = 200) =>
  sharp({ create: { width, height, channels: 3, background } });

async function put(file: Buffer): Promise<string> {
  const headers = { authorization: `Bearer ${server.tokens('ana').accessToken}` };
  const body = new Uint8Array(file);
  const response = await server.request('/api/v1/profile/avatar', { method: 'PUT', headers, body });
  const answer = (await response.json()) as { error?: { code: string }; data?: { user: { avatarUrl: string } } };
  return answer.data?.user.avatarUrl ?? answer.error?.code ?? '';
}

const files = () => {
  const folder = join(dataDir, 'avatars');
  return existsSync(folder) ? readdirSync(folder) : [];
};

describe('an avatar', () => {
  it.each([
    ['PNG', plain('#246').png()],
    ['JPEG', plain('#246').jpeg()],
    ['WebP', plain('#246').webp()],
    ['GIF', plain('#246').gif()],
  ])('that was a %s is a square WebP without anything else that the file said', async (_, picture) => {
    const path = await put(await picture.withExif({ IFD0: { Copyright: 'a place' } }).toBuffer());
    const bytes = await (await server.request(path)).arrayBuffer();
    const seen = await sharp(bytes).metadata();
    expect(seen).toMatchObject({ format: 'webp', width: 256, height: 256 });
    expect(seen.exif).toBeUndefined();
  });

  it('is served to anybody who has its path, for ever, and nothing in it can run', async () => {
    const { headers } = await server.request(await put(await plain('#111').png().toBuffer()));
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'cross-origin-resource-policy': 'cross-origin',
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff',
    });
  });

  it('is what friends see from then on, and the former one is gone', async () => {
    const former = await put(await plain('#222').png().toBuffer());
    const path = await put(await plain('#333').png().toBuffer());
    expect(path).toMatch(/^\/api\/v1\/avatars\/[\w-]{43}$/);
    expect((await data(server.as('bob').GET('/api/v1/friends')))[0]?.user.avatarUrl).toBe(path);
    await expect.poll(async () => (await server.request(former)).status).toBe(404);
    expect(files()).toEqual([`${path.split('/').at(-1) ?? ''}.webp`]);
  });

  it('can be gone without', async () => {
    await put(await plain('#444').png().toBuffer());
    expect((await data(server.as('ana').DELETE('/api/v1/profile/avatar'))).user.avatarUrl).toBeNull();
    await expect.poll(files).toEqual([]);
  });

  it.each([
    ['a drawing that is a program', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['nothing', Buffer.alloc(0)],
    ['the beginning of a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
  ])('is not %s', async (_, file) => {
    expect(await put(file)).toBe('NOT_A_PICTURE');
  });

  it('is not of a kind that costs much to unpack, nor of too many pixels', async () => {
    expect(await put(await plain('#555').avif({ effort: 0 }).toBuffer())).toBe('NOT_A_PICTURE');
    expect(await put(await plain('#555', 6000, 6000).png().toBuffer())).toBe('NOT_A_PICTURE');
  });

  it('may have two mebibytes, whether its length is told before or not', async () => {
    const headers = { authorization: `Bearer ${server.tokens('ana').accessToken}` };
    const chunk = new Uint8Array(1_048_576);
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(chunk);
      },
    });
    const endless = { method: 'PUT', headers, body, duplex: 'half' } as RequestInit;
    expect((await server.request('/api/v1/profile/avatar', endless)).status).toBe(413);
    expect(sent).toBeLessThan(20);
    expect(await put(Buffer.alloc(2 * 1_048_576 + 1))).toBe('PAYLOAD_TOO_LARGE');
  });
});
