import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify, SignJWT } from 'jose';
import { afterAll, describe, expect, it } from 'vitest';
import { diceOf } from '../../../../test/hostile-requests.ts';
import { openTokens } from './tokens.ts';

const directories: string[] = [];
const directory = () => {
  const made = mkdtempSync(join(tmpdir(), 'watchthis-test-'));
  directories.push(made);
  return made;
};
afterAll(() => {
  for (const made of directories) rmSync(made, { recursive: true, force: true });
});

const issuer = 'https://watch.example.org';
let ms = Date.parse('2026-11-25T12:00:00.000Z');
const clock = { ms: () => ms, now: () => new Date(ms).toISOString() };
const dataDir = directory();
const tokens = await openTokens({ dataDir, issuer, clock });

const claims = {
  userId: 'a user',
  username: 'ana',
  sessionId: 'a session',
  family: 'a family',
  id: 'an id',
  issuedAt: ms / 1000,
  expiresAt: ms / 1000 + 60,
};
const access = await tokens.sign('access', claims);
const refresh = await tokens.sign('refresh', claims);
const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('tokens', () => {
  it('say what was signed, and the same claims give the same token', async () => {
    expect(await tokens.verify('access', access)).toEqual(claims);
    expect(await tokens.verify('refresh', refresh)).toEqual(claims);
    expect(await tokens.sign('refresh', claims)).toBe(refresh);
  });

  it('carry the claims that other programs need', () => {
    expect(decodeProtectedHeader(access)).toEqual({ alg: 'EdDSA', typ: 'at+jwt', kid: tokens.jwks.keys[0]?.kid });
    expect(decodeJwt(access)).toEqual({
      iss: issuer,
      aud: `${issuer}/api/v1`,
      sub: 'a user',
      username: 'ana',
      sid: 'a session',
      fam: 'a family',
      jti: 'an id',
      iat: claims.issuedAt,
      exp: claims.expiresAt,
      type: 'access',
    });
  });

  it('can be verified by anybody who has the public keys, which are public only', async () => {
    expect(tokens.jwks.keys[0]).toEqual({
      kty: 'OKP',
      crv: 'Ed25519',
      alg: 'EdDSA',
      use: 'sig',
      kid: expect.any(String) as string,
      x: expect.any(String) as string,
    });
    const { payload } = await jwtVerify(access, createLocalJWKSet(tokens.jwks), { currentDate: new Date(ms) });
    expect(payload.sub).toBe('a user');
  });

  it('end', async () => {
    ms += 60_000;
    expect(await tokens.verify('access', access)).toBeUndefined();
    ms -= 60_000;
  });

  it('cannot be taken for the other kind', async () => {
    expect(await tokens.verify('access', refresh)).toBeUndefined();
    expect(await tokens.verify('refresh', access)).toBeUndefined();
  });

  it('are refused when any letter is changed, added or taken away', async () => {
    const changed = [...access].flatMap((letter, i) =>
      [0, 1, 5].map((bit) => {
        const other = String.fromCharCode(letter.charCodeAt(0) ^ (1 << bit));
        return access.slice(0, i) + other + access.slice(i + 1);
      }),
    );
    const others = [...changed, `${access}=`, `${access}A`, access.slice(0, -1), ` ${access}`, `${access}\n`, '', '..'];
    for (const token of others) expect(await tokens.verify('access', token), token).toBeUndefined();
  });
});

it('are refused in ten thousand spellings that differ by one to three bytes', async () => {
  const dice = diceOf(2026);
  const taken: string[] = [];
  for (let run = 0; run < 10_000; run += 1) {
    const bytes = Buffer.from(access);
    for (let times = dice(3); times >= 0; times -= 1) bytes[dice(bytes.length)] = 33 + dice(94);
    const token = bytes.toString('latin1');
    if (token !== access && (await tokens.verify('access', token))) taken.push(token);
  }
  expect(taken).toEqual([]);
}, 120_000);

describe('a forged token', () => {
  const header = { alg: 'EdDSA', typ: 'at+jwt', kid: tokens.jwks.keys[0]?.kid ?? '' };
  const payload = decodeJwt(access);
  const signedWith = (key: Parameters<SignJWT['sign']>[0], over: object) =>
    new SignJWT(payload).setProtectedHeader({ ...header, ...over }).sign(key);

  it.each(['none', 'None', 'NONE', ''])('with the algorithm %j is refused', async (alg) => {
    const [, , signature] = access.split('.');
    for (const end of ['', signature]) {
      const token = `${base64url({ ...header, alg })}.${base64url(payload)}.${end}`;
      expect(await tokens.verify('access', token)).toBeUndefined();
    }
  });

  it('signed with the public key as a shared secret is refused', async () => {
    for (const secret of [
      Buffer.from(tokens.jwks.keys[0]?.x ?? '', 'base64url'),
      JSON.stringify(tokens.jwks.keys[0]),
    ]) {
      const token = await signedWith(Buffer.from(secret), { alg: 'HS256' });
      expect(await tokens.verify('access', token)).toBeUndefined();
    }
  });

  it('signed with another key is refused, also when it brings that key along', async () => {
    const other = await openTokens({ dataDir: directory(), issuer, clock });
    expect(await tokens.verify('access', await other.sign('access', claims))).toBeUndefined();
    const { keys } = JSON.parse(readFileSync(join(directories.at(-1) ?? '', 'keys.json'), 'utf8')) as {
      keys: [{ d: string; x: string }];
    };
    const [key] = keys;
    const { d: _, ...jwk } = key;
    expect(await tokens.verify('access', await signedWith(key, {}))).toBeUndefined();
    expect(await tokens.verify('access', await signedWith(key, { jwk, kid: 'another' }))).toBeUndefined();
    expect(await tokens.verify('access', await signedWith(key, { jku: `${issuer}/keys` }))).toBeUndefined();
  });

  it('of another server is refused even when the keys are the same', async () => {
    const elsewhere = await openTokens({ dataDir, issuer: 'https://elsewhere.example.org', clock });
    expect(await tokens.verify('access', await elsewhere.sign('access', claims))).toBeUndefined();
  });
});

describe('the signing keys', () => {
  it('are kept for their owner alone, and are the same after a restart', async () => {
    expect(statSync(join(dataDir, 'keys.json')).mode & 0o777).toBe(0o600);
    const restarted = await openTokens({ dataDir, issuer, clock });
    expect(await restarted.verify('access', access)).toEqual(claims);
  });

  it('are the same for processes that start at the same time', async () => {
    const shared = directory();
    const all = await Promise.all([1, 2, 3].map(() => openTokens({ dataDir: shared, issuer, clock })));
    expect(new Set(all.map(({ jwks }) => jwks.keys[0]?.x)).size).toBe(1);
  });

  it('are not replaced when the file is damaged', async () => {
    const damaged = directory();
    writeFileSync(join(damaged, 'keys.json'), '{"keys":[');
    await expect(openTokens({ dataDir: damaged, issuer, clock })).rejects.toThrow('keys.json holds no signing keys');
  });
});
