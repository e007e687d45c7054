import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, PASSWORD, startTestServer, type TestServer } from '../../../../test/harness.ts';
import { freshName, openTestDoors } from '../test-doors.ts';
import { callsTo } from './test-calls.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const DAY = 86_400;

const { signUp, logIn, refresh, call, bodyOf, isSignedIn } = callsTo(() => server);

describe('refreshing', () => {
  it('trades a token for the next pair, again and again', async () => {
    let pair = await signUp();
    for (let i = 0; i < 4; i += 1) {
      server.clock.advance(6 * DAY);
      expect(await isSignedIn(pair)).toBe(false);
      const next = await refresh(pair.refreshToken);
      expect(next.refreshToken).not.toBe(pair.refreshToken);
      expect(await isSignedIn(next)).toBe(true);
      pair = next;
    }
  });

  it('gives the same successor to all who ask at once', async () => {
    const { refreshToken } = await signUp();
    const pairs = await Promise.all(Array.from({ length: 20 }, () => refresh(refreshToken)));
    expect(new Set(pairs.map((pair) => pair.refreshToken)).size).toBe(1);
    expect(new Set(pairs.map((pair) => pair.accessToken)).size).toBe(1);
  });

  it('gives the same successor again within a minute, for an answer that was lost', async () => {
    const { refreshToken } = await signUp();
    const next = await refresh(refreshToken);
    server.clock.advance(50);
    const again = await refresh(refreshToken);
    expect(again).toMatchObject({ refreshToken: next.refreshToken, accessToken: next.accessToken });
    expect(again.expiresIn).toBeLessThanOrEqual(next.expiresIn - 50);
    const third = await refresh(next.refreshToken);
    expect((await refresh(refreshToken)).refreshToken).toBe(next.refreshToken);
    expect(await isSignedIn(third)).toBe(true);
  });

  it('ends the whole session when a spent token comes back later', async () => {
    const pair = await signUp();
    const next = await refresh(pair.refreshToken);
    server.clock.advance(61);
    expect(await codeOf(refresh(pair.refreshToken))).toBe('INVALID_REFRESH_TOKEN');
    expect(await isSignedIn(next)).toBe(false);
    expect(await codeOf(refresh(next.refreshToken))).toBe('INVALID_REFRESH_TOKEN');
  });

  it('knows a spent token as such also when its row was long cleared away', async () => {
    const pair = await signUp();
    let next = await refresh(pair.refreshToken);
    for (let i = 0; i < 3; i += 1) {
      server.clock.advance(61);
      next = await refresh(next.refreshToken);
    }
    expect(await codeOf(refresh(pair.refreshToken))).toBe('INVALID_REFRESH_TOKEN');
    expect(await isSignedIn(next)).toBe(false);
  });

  it('leaves other sessions alone', async () => {
    const pair = await signUp();
    const other = await logIn(pair.user.username);
    await refresh(pair.refreshToken);
    server.clock.advance(61);
    expect(await codeOf(refresh(pair.refreshToken))).toBe('INVALID_REFRESH_TOKEN');
    expect(await isSignedIn(other)).toBe(true);
  });

  it('ends when it is a year old, however it is used', async () => {
    let { refreshToken } = await signUp();
    for (let days = 0; days < 366; days += 6) {
      server.clock.advance(6 * DAY);
      ({ refreshToken } = await refresh(refreshToken));
    }
    server.clock.advance(2 * DAY);
    expect(await codeOf(refresh(refreshToken))).toBe('INVALID_REFRESH_TOKEN');
  });

  it('ends after seven unused days', async () => {
    const { refreshToken } = await signUp();
    server.clock.advance(7 * DAY + 1);
    expect(await codeOf(refresh(refreshToken))).toBe('INVALID_REFRESH_TOKEN');
  });

  it('refuses what is no refresh token', async () => {
    const { accessToken, refreshToken } = await signUp();
    expect(await codeOf(refresh())).toBe('MISSING_REFRESH_TOKEN');
    expect(await codeOf(refresh(''))).toBe('MISSING_REFRESH_TOKEN');
    expect(await codeOf(refresh(accessToken))).toBe('INVALID_TOKEN_TYPE');
    expect(await codeOf(refresh('nonsense'))).toBe('INVALID_REFRESH_TOKEN');
    expect(await codeOf(refresh(refreshToken.slice(0, -4)))).toBe('INVALID_REFRESH_TOKEN');
    expect(await isSignedIn({ accessToken: refreshToken })).toBe(false);
  });
});

describe('signing out', () => {
  it('ends the tokens of that session at once, and no others', async () => {
    const pair = await signUp();
    const other = await logIn(pair.user.username);
    expect(await isSignedIn(pair)).toBe(true);
    expect((await call(pair, '/api/v1/auth/logout', 'POST')).status).toBe(200);
    expect(await isSignedIn(pair)).toBe(false);
    expect(await codeOf(refresh(pair.refreshToken))).toBe('INVALID_REFRESH_TOKEN');
    expect(await isSignedIn(other)).toBe(true);
  });

  it('signs out one device, or all others', async () => {
    const pair = await signUp();
    const [second, third] = [await logIn(pair.user.username), await logIn(pair.user.username)];
    const list = await bodyOf<{ id: string; isCurrent: boolean }[]>(call(second, '/api/v1/sessions'));
    expect(list.map(({ isCurrent }) => isCurrent).filter(Boolean)).toHaveLength(1);
    const current = list.find(({ isCurrent }) => isCurrent)?.id ?? '';
    expect((await call(pair, `/api/v1/sessions/${current}`, 'DELETE')).status).toBe(200);
    expect([await isSignedIn(second), await isSignedIn(third)]).toEqual([false, true]);
    expect(await bodyOf(call(pair, '/api/v1/sessions', 'DELETE'))).toEqual({ ended: 1 });
    expect([await isSignedIn(pair), await isSignedIn(third)]).toEqual([true, false]);
    expect(await bodyOf(call(pair, '/api/v1/sessions', 'DELETE'))).toEqual({ ended: 0 });
  });

  it("does not find other people's sessions", async () => {
    const [ana, bo] = [await signUp(), await signUp()];
    const [session] = await bodyOf<{ id: string }[]>(call(ana, '/api/v1/sessions'));
    const answer = await call(bo, `/api/v1/sessions/${session?.id ?? ''}`, 'DELETE');
    expect([answer.status, await isSignedIn(ana)]).toEqual([404, true]);
  });
});

describe('several processes on one database', () => {
  it('refuse within a minute a session that another has ended, and at once their own', async () => {
    const doors = await openTestDoors();
    const [here, there] = [await doors.process(), await doors.process()];
    const userId = await here.accounts.signUp({ username: freshName(), password: PASSWORD });
    const { accessToken } = await here.sessions.open(userId, { kind: 'web', name: 'A browser' });
    const identity = await here.sessions.authenticator.byToken(accessToken);
    expect(identity).toMatchObject({ userId });
    expect(await there.sessions.authenticator.byToken(accessToken)).toEqual(identity);

    await there.sessions.end(userId, identity?.sessionId ?? '');
    expect(await there.sessions.authenticator.byToken(accessToken)).toBeUndefined();
    doors.advance(60);
    expect(await here.sessions.authenticator.byToken(accessToken)).toBeUndefined();
    await doors.close();
  });

  it('tell once that a session has ended, whatever ended it', async () => {
    const doors = await openTestDoors();
    const { accounts, sessions, outbox } = await doors.process();
    const ended: string[] = [];
    outbox.listen('SESSION_ENDED', ({ sessionId }) => void ended.push(sessionId));
    const userId = await accounts.signUp({ username: freshName(), password: PASSWORD });
    const open = async () => {
      const pair = await sessions.open(userId, { kind: 'extension', name: 'Firefox' });
      return { ...pair, id: (await sessions.authenticator.byToken(pair.accessToken))?.sessionId ?? '' };
    };
    const [first, second, third] = [await open(), await open(), await open()];
    await sessions.end(userId, first.id);
    expect(await codeOf(sessions.end(userId, first.id))).toBe('SESSION_NOT_FOUND');
    expect(await sessions.endOthers(userId, third.id)).toBe(1);
    await sessions.refresh(third.refreshToken);
    doors.advance(61);
    expect(await codeOf(sessions.refresh(third.refreshToken))).toBe('INVALID_REFRESH_TOKEN');
    expect(await codeOf(sessions.refresh(third.refreshToken))).toBe('INVALID_REFRESH_TOKEN');
    expect(ended).toEqual([first.id, second.id, third.id]);
    await doors.close();
  });
});
