import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { codeOf, PASSWORD, startTestServer, type TestServer } from '../../../test/harness.ts';
import { freshName, openTestDoors } from './test-doors.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const signUp = (body: object = {}) =>
  data(server.as().POST('/api/v1/auth/signup', { body: { username: freshName(), password: PASSWORD, ...body } }));
const logIn = (username?: string, password?: string) =>
  data(
    server.as().POST('/api/v1/auth/login', {
      body: { ...(username === undefined ? {} : { username }), ...(password === undefined ? {} : { password }) },
    }),
  );

describe('signing up', () => {
  it('makes an account that is signed in', async () => {
    const username = freshName();
    const pair = await signUp({ username, displayName: ' Ana A. ' });
    expect(pair).toMatchObject({ user: { username, displayName: 'Ana A.', avatarUrl: null } });
    // A day, of which a second may have passed.
    expect(pair.expiresIn).toBeLessThanOrEqual(86_400);
    expect(pair.expiresIn).toBeGreaterThan(86_000);
    const me = await server.request('/api/v1/auth/me', { headers: { authorization: `Bearer ${pair.accessToken}` } });
    expect(await me.json()).toEqual({ success: true, data: { user: pair.user } });
  });

  it('shows the username where no other name was given', async () => {
    const { user } = await signUp();
    expect(user.displayName).toBe(user.username);
  });

  it.each(['\u200B\u200D', '\u3164', ' \u2800 ', '\u00AD', 'A\u202EB'])(
    'refuses a name that hides: %j',
    async (displayName) => {
      expect(await codeOf(signUp({ displayName }))).toBe('VALIDATION_ERROR');
    },
  );

  it('gives a name once, whatever the case', async () => {
    const { user } = await signUp();
    expect(await codeOf(signUp({ username: user.username.toUpperCase() }))).toBe('USERNAME_TAKEN');
  });

  it('gives a name once, also when twenty ask at the same moment', async () => {
    const username = freshName();
    const codes = await Promise.all(Array.from({ length: 20 }, () => codeOf(signUp({ username }))));
    expect(codes.filter((code) => code === 'no error')).toHaveLength(1);
    expect(codes.filter((code) => code === 'USERNAME_TAKEN')).toHaveLength(19);
  });

  it.each(['password', 'Password1', 'QWERTY123', 'iloveyou', '11111111', '87654321', 'abcdefgh', 'WatchThis'])(
    'refuses the password %s, which anybody would try',
    async (password) => {
      expect(await codeOf(signUp({ password }))).toBe('PASSWORD_TOO_COMMON');
    },
  );

  it('refuses the username as the password', async () => {
    const username = freshName();
    expect(await codeOf(signUp({ username, password: username.toUpperCase() }))).toBe('PASSWORD_TOO_COMMON');
  });

  it.each([['ab'], ['a'.repeat(31)], ['an a'], ['ána'], ['ana\n'], ['ana@example.org'], ['']])(
    'refuses the username %j',
    async (username) => {
      expect(await codeOf(signUp({ username }))).toBe('VALIDATION_ERROR');
    },
  );

  it.each([
    '\u0430na',
    'an\u0251',
    '\uFF41na',
    'a\u0438a',
    'ana\u200B',
    '\u212Aim',
    '\u017Fam',
    'ana\u0301',
    '\u0131vo',
    'a\u2010b',
  ])('refuses a name that looks like another: %j', async (username) => {
    expect(await codeOf(signUp({ username }))).toBe('VALIDATION_ERROR');
  });

  it('ignores an invitation that has ended where none is needed', async () => {
    expect(await codeOf(signUp({ invite: 'nonsense' }))).toBe('no error');
  });

  it('makes friends of those who invite and those who come', async () => {
    await server.join('host');
    const { code } = await data(server.as('host').POST('/api/v1/invites'));
    const { user } = await signUp({ invite: code });
    await expect
      .poll(() => data(server.as('host').GET('/api/v1/friends')))
      .toMatchObject([{ user: { username: user.username } }]);
    expect(await data(server.as('host').GET('/api/v1/invites'))).toMatchObject([{ code, usedCount: 1 }]);
  });
});

describe('a server that is not open to everybody', () => {
  it('takes nobody when it is closed', async () => {
    const closed = await startTestServer({ SIGNUP: 'closed' });
    expect(await codeOf(closed.join('ana'))).toBe('SIGNUP_CLOSED');
    await closed.stop();
  });

  it('takes those with an invitation that has not ended', async () => {
    const doors = await openTestDoors();
    const { accounts, invites } = await doors.process('open');
    const inviting = await doors.process('invite');
    const host = await accounts.signUp({ username: freshName(), password: PASSWORD });
    const { id, code, url, expiresAt } = await invites.create(host);
    expect(url).toBe(`https://watch.example.org/invite/${code}`);
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(13.9 * 86_400_000);
    const come = (invite?: string) =>
      codeOf(inviting.accounts.signUp({ username: freshName(), password: PASSWORD, invite }));

    expect(await come()).toBe('INVITE_REQUIRED');
    expect(await come('nonsense')).toBe('INVITE_REQUIRED');
    expect(await come(code)).toBe('no error');
    expect(await come(code)).toBe('no error');
    expect(await invites.list(host)).toMatchObject([{ id, usedCount: 2 }]);
    expect(await invites.lookUp(code)).toBe(host);
    expect(await codeOf(invites.revoke(freshName(), id))).toBe('INVITE_NOT_FOUND');

    doors.advance(14 * 86_400);
    expect(await come(code)).toBe('INVITE_REQUIRED');
    expect(await invites.list(host)).toEqual([]);
    expect(await codeOf(invites.lookUp(code))).toBe('INVITE_NOT_FOUND');

    const another = await invites.create(host);
    await invites.revoke(host, another.id);
    expect(await come(another.code)).toBe('INVITE_REQUIRED');
    await doors.close();
  });

  it('uses no invitation for a name that is taken', async () => {
    const doors = await openTestDoors();
    const { accounts, invites } = await doors.process('invite');
    const open = await doors.process('open');
    const username = freshName();
    const host = await open.accounts.signUp({ username, password: PASSWORD });
    const { code } = await invites.create(host);
    const same = { username: freshName(), password: PASSWORD, invite: code };
    await Promise.all(Array.from({ length: 5 }, () => codeOf(accounts.signUp(same))));
    expect(await invites.list(host)).toMatchObject([{ usedCount: 1 }]);
    await doors.close();
  });
});

describe('logging in', () => {
  it('takes the username, whatever the case', async () => {
    const { user } = await signUp();
    expect(await logIn(user.username.toUpperCase(), PASSWORD)).toMatchObject({ user });
  });

  it('takes a password of any length to its last letter, however its letters were composed', async () => {
    const password = 'x'.repeat(1023);
    const { user } = await signUp({ password: `${password}y` });
    expect(await codeOf(logIn(user.username, `${password}z`))).toBe('INVALID_CREDENTIALS');
    const accented = await signUp({ password: 'd\u00e9j\u00e0 vu encore' });
    expect(await codeOf(logIn(accented.user.username, 'de\u0301ja\u0300 vu encore'))).toBe('no error');
  });

  it('says the same for an unknown name and a wrong password', async () => {
    const { user } = await signUp();
    const answers = await Promise.all(
      [user.username, freshName()].map(async (username) => {
        const body = JSON.stringify({ username, password: 'not this one' });
        const response = await server.request('/api/v1/auth/login', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        });
        return [response.status, await response.text()];
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.[0]).toBe(401);
  });

  it('takes as long for an unknown name as for a wrong password', async () => {
    const { user } = await signUp();
    const time = async (username: string) => {
      const started = performance.now();
      await codeOf(logIn(username, 'not this one'));
      return performance.now() - started;
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let i = 0; i < 12; i += 1) {
      known.push(await time(user.username));
      unknown.push(await time(freshName()));
    }
    // The quickest of each: whatever else the machine does only makes one slower.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3);
  });

  it.each([
    [undefined, undefined],
    ['ana', undefined],
    [undefined, PASSWORD],
    ['', PASSWORD],
    ['ana', ''],
  ])('needs both: %j, %j', async (username, password) => {
    expect(await codeOf(logIn(username, password))).toBe('MISSING_CREDENTIALS');
  });
});

describe('people', () => {
  it('are looked up by id, also those that are remembered; who does not exist is left out', async () => {
    const doors = await openTestDoors();
    const { accounts } = await doors.process();
    const username = freshName();
    const id = await accounts.signUp({ username, password: PASSWORD });
    for (const _ of ['from the database', 'from memory']) {
      expect(await accounts.people([id, 'nobody', id])).toEqual(
        new Map([[id, { id, username, displayName: username, avatarUrl: null }]]),
      );
    }
    expect(await accounts.people([])).toEqual(new Map());
    expect([await accounts.exists(id), await accounts.exists('nobody')]).toEqual([true, false]);
    expect(await codeOf(accounts.person('nobody'))).toBe('USER_NOT_FOUND');
    await doors.close();
  });

  it('are found by exactly their name', async () => {
    const doors = await openTestDoors();
    const { accounts } = await doors.process();
    const username = freshName();
    const id = await accounts.signUp({ username, password: PASSWORD });
    expect(await accounts.find({ username: username.toUpperCase() })).toBe(id);
    expect(await accounts.find({ username: username.slice(1) })).toBeUndefined();
    expect(await accounts.find({})).toBeUndefined();
    await doors.close();
  });
});
