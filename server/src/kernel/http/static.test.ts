import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { EMBED_HOSTS } from '#shared/media/embeds.ts';
import { createLog } from '../log.ts';
import type { GatewayState } from './environment.ts';
import { createGateway } from './gateway.ts';
import { createRequestCounts } from './request-counts.ts';
import { dashboard } from './static.ts';

const directory = mkdtempSync(join(tmpdir(), 'watchthis-pages-'));
writeFileSync(join(directory, 'index.html'), '<!doctype html><title>WatchThis</title>');
writeFileSync(join(directory, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
afterAll(() => rmSync(directory, { recursive: true }));

const headersOf = async (path: string, isSecure: boolean) => {
  const pages = dashboard(directory, { isSecure });
  const gateway = createGateway({} as GatewayState, {
    log: createLog('silent'),
    pages,
    requests: createRequestCounts(),
  });
  return (await gateway.request(path)).headers;
};

it.each(['/', '/inbox', '/icon.svg'])('serves %s to its own pages alone, as what it is', async (path) => {
  const headers = await headersOf(path, false);
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

it('lets a page run and load nothing but what is its own, and be framed by nobody', async () => {
  const policy = new Map(
    ((await headersOf('/', true)).get('content-security-policy') ?? '').split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')] as const;
    }),
  );
  expect(policy.get('default-src')).toBe("'none'");
  for (const name of ['script-src', 'style-src', 'connect-src', 'form-action']) expect(policy.get(name)).toBe("'self'");
  for (const name of ['base-uri', 'frame-ancestors']) expect(policy.get(name)).toBe("'none'");
  expect(policy.get('require-trusted-types-for')).toBe("'script'");
  for (const name of ['frame-src', 'media-src']) policy.delete(name);
  expect([...policy.values()].join(' ')).not.toMatch(/unsafe|https?:|\*|blob:/);
});

it('lets players of the known hosts into frames, and nobody else', async () => {
  const policy = (await headersOf('/', false)).get('content-security-policy') ?? '';
  const [, framed = ''] = /frame-src ([^;]*);/.exec(policy) ?? [];
  expect(framed.split(' ')).toEqual(EMBED_HOSTS.map((host) => `https://${host}`));
  expect(framed).toContain('https://www.youtube-nocookie.com');
  expect(framed).not.toMatch(/\*|https: /);
});

it('asks for https in future where it is reached by https, and only there', async () => {
  expect((await headersOf('/', true)).get('strict-transport-security')).toBe('max-age=31536000');
  expect((await headersOf('/', false)).get('strict-transport-security')).toBeNull();
});
