import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { filesIn, importsOf, textOf } from './imports-of.ts';

/**
 * Hosts that a stranger can name are reached through `kernel/safe-fetch.ts` alone. ESLint says so while a file is
 * written; this says so of what ESLint does not see, and asks of each new dependency whom it talks to.
 */

const inServer = filesIn('server/src').filter((file) => /(?<!\.test)\.ts$/.test(file) && !/\/test-[^/]+$/.test(file));
const KERNEL = 'server/src/kernel';
const FETCHING = [`${KERNEL}/safe-fetch.ts`, `${KERNEL}/safe-post.ts`, ...filesIn(`${KERNEL}/fetch`)];

/** What can open a connection, and who may use it: for what is not typed by a stranger. */
const DIALS: Record<string, string[]> = {
  undici: FETCHING,
  'node:net': [...FETCHING, `${KERNEL}/networks.ts`, `${KERNEL}/http/caller-address.ts`],
  'node:dns/promises': FETCHING,
  // The operator's database.
  pg: [`${KERNEL}/database/postgres.ts`],
  // The operator's mail server.
  nodemailer: [`${KERNEL}/mail.ts`],
  // The operator's identity provider, also at a private address.
  'openid-client': ['server/src/modules/accounts/sign-in/provider.ts'],
  // Both wait to be called.
  '@hono/node-server': ['server/src/server.ts', `${KERNEL}/http/environment.ts`, `${KERNEL}/http/live-routes.ts`],
  ws: [`${KERNEL}/http/web-sockets.ts`],
  // Is asked for what it counted; of its way to a gateway nothing is used.
  'prom-client': [
    `${KERNEL}/metrics.ts`,
    `${KERNEL}/http/request-counts.ts`,
    'server/src/modules/notifications/delivery/delivery-metrics.ts',
  ],
  // Is given a text, never an address.
  'open-graph-scraper': ['server/src/modules/media/extraction/open-graph.ts'],
  // Encrypts and signs; what it makes is sent by `kernel/safe-post.ts`.
  'web-push': ['push.ts', 'vapid-keys.ts'].map((file) => `server/src/modules/notifications/push/${file}`),
  // Is given nothing with certificates, whose lists of revoked ones it would fetch.
  '@simplewebauthn/server': ['server/src/modules/accounts/sign-in/web-authn.ts'],
};
/** Open no connection, whatever they are given. */
const QUIET = [
  '@hono/zod-openapi', '@node-rs/argon2', '@zxcvbn-ts/language-common', 'better-sqlite3', 'hono', 'htmlparser2', 'jose', 'kysely', 'otplib', 'p-limit',
  'pino', 'rate-limiter-flexible', 'sharp', 'uuid', 'zod',
  'node:buffer', 'node:child_process', 'node:crypto', 'node:events', 'node:fs', 'node:fs/promises', 'node:os', 'node:path', 'node:perf_hooks', 'node:stream',
  'node:stream/promises', 'node:timers/promises', 'node:url', 'node:util', 'node:zlib',
]; // prettier-ignore

const isInside = (name: string) => /^[.#]/.test(name);
/** `hono/cookie` → `hono`, but `node:dns/promises` is one of its own. */
const packageOf = (name: string) => (name.startsWith('node:') ? name : (/^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name));

describe('the server', () => {
  it('opens no connection but where it may', () => {
    const used = (file: string) => importsOf(file).filter(({ name, isType }) => !isType && !isInside(name));
    const problems = inServer.flatMap((file) =>
      used(file)
        .map(({ name }) => packageOf(name))
        .filter((name) => !QUIET.includes(name) && !DIALS[name]?.includes(file))
        .map((name) => `${file} may not import ${name}`),
    );
    expect(problems).toEqual([]);
  });

  it('is its own client only to sow sample people', () => {
    const isClient = (file: string) =>
      importsOf(file).some(({ name, isType }) => !isType && name === '#shared/client.ts');
    expect(inServer.filter(isClient)).toEqual(['server/src/seed.ts']);
  });

  it('gets hold of no module but by importing it', () => {
    expect(
      inServer.filter((file) => /\b(?:getBuiltinModule|createRequire|process\.binding)\b/.test(textOf(file))),
    ).toEqual([]);
  });

  it('lets nothing but a test choose how names are resolved and addresses dialled', () => {
    const users = inServer.filter(
      (file) => /\bcreateSafe(?:Fetch|Post)\b/.test(textOf(file)) && !FETCHING.includes(file),
    );
    expect(users).toEqual(['server/src/app.ts']);
    expect(textOf('server/src/app.ts')).not.toMatch(/\b(?:resolve|dial|ownAddresses)\s*[:=(]/);
    expect(textOf('server/src/main.ts')).not.toMatch(/\bweb\b/);
  });
});

it('says of every dependency whom it talks to', () => {
  const known = [...Object.keys(DIALS), ...QUIET];
  expect(Object.keys(packageJson.dependencies).filter((name) => !known.includes(name))).toEqual([]);
});
