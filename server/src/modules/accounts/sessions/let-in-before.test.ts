import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, PASSWORD } from '../../../../test/harness.ts';
import { freshName, openTestDoors } from '../test-doors.ts';

/** Requests that were let in, and then overtaken: what they were let in by has ended before they are done. */

let doors: Awaited<ReturnType<typeof openTestDoors>>;
let here: Awaited<ReturnType<(typeof doors)['process']>>;
beforeAll(async () => {
  doors = await openTestDoors();
  here = await doors.process();
});
afterAll(() => doors.close());

const device = { kind: 'web', name: 'A browser' } as const;

async function somebody() {
  const credentials = { username: freshName(), password: PASSWORD };
  const userId = await here.accounts.signUp(credentials);
  const { accessToken } = await here.sessions.open(userId, device);
  const identity = await here.sessions.authenticator.byToken(accessToken);
  if (!identity) throw new Error('nobody is signed in');
  return { credentials, userId, identity };
}

async function choosePassword(userId: string) {
  const token = (await here.reset.linkFor(userId)).split('#')[1] ?? '';
  await here.reset.finish({ token, password: 'something else entirely' }, {});
}

describe('whoever has shown a password', () => {
  it('is not signed in by it when it was changed meanwhile', async () => {
    const { credentials, userId } = await somebody();
    const { passwordHash } = await here.accounts.checkPassword(credentials);
    await choosePassword(userId);
    expect(await codeOf(here.sessions.open(userId, { ...device, passwordHash }))).toBe('INVALID_CREDENTIALS');
    expect(await codeOf(here.sessions.openWeb(userId, { name: 'A browser', passwordHash }))).toBe(
      'INVALID_CREDENTIALS',
    );
    expect(await here.sessions.list(userId, '')).toEqual([]);
  });
});

describe('a session that ends while it asks', () => {
  it('makes no access token', async () => {
    const { userId, identity } = await somebody();
    await choosePassword(userId);
    const wanted = { name: 'Test', scopes: ['inbox:read'] } as const;
    expect(await codeOf(here.accessTokens.create(identity, wanted, {}))).toBe('AUTHENTICATION_REQUIRED');
    expect(await here.accessTokens.list(userId)).toEqual([]);
  });

  it('connects no device', async () => {
    const { userId, identity } = await somebody();
    const { userCode, deviceCode } = await here.pairing.start({ kind: 'program', name: 'Test' });
    await choosePassword(userId);
    const decision = { userCode: userCode.replace('-', ''), approve: true };
    expect(await codeOf(here.pairing.decide(identity, decision))).toBe('AUTHENTICATION_REQUIRED');
    expect(await codeOf(here.pairing.finish(deviceCode))).toBe('AUTHORIZATION_PENDING');
  });
});
