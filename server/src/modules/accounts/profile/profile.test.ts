import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { codeOf, PASSWORD, startTestServer, type TestServer } from '../../../../test/harness.ts';

const MONTH = 30 * 86_400;

let server: TestServer;
let names = 0;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Somebody new, by the name that they joined under. */
async function somebody(): Promise<string> {
  const name = `person_${(names += 1)}`;
  await server.join(name);
  return name;
}

const profileOf = (name: string) => data(server.as(name).GET('/api/v1/profile'));
const rename = (name: string, username: string) =>
  data(server.as(name).PATCH('/api/v1/profile', { body: { username } }));
const logIn = (username: string, password = PASSWORD) =>
  data(server.as().POST('/api/v1/auth/login', { body: { username, password } }));
const signUp = (username: string) =>
  data(server.as().POST('/api/v1/auth/signup', { body: { username, password: PASSWORD } }));

describe('a profile', () => {
  it('shows who one is, since when, and that nothing is hidden at first', async () => {
    const ana = await somebody();
    expect(await profileOf(ana)).toEqual({
      user: server.person(ana),
      createdAt: expect.any(String),
      isAdmin: false,
      hasPassword: true,
      language: null,
      preferences: { receipts: true, whoMayAsk: 'anyone', discoverable: true },
    });
  });

  it('says when the administration of the server is theirs', async () => {
    const ana = await somebody();
    await server.app.administration.promote(server.id(ana), { userId: null });
    expect(await profileOf(ana)).toMatchObject({ isAdmin: true });
  });

  it('keeps what a change leaves out', async () => {
    const ana = await somebody();
    const patch = (body: object) => data(server.as(ana).PATCH('/api/v1/profile', { body }));
    await patch({ preferences: { whoMayAsk: 'nobody' } });
    await patch({ preferences: { receipts: false }, displayName: 'Ana B.' });
    expect(await patch({})).toMatchObject({
      user: { username: ana, displayName: 'Ana B.' },
      preferences: { receipts: false, whoMayAsk: 'nobody', discoverable: true },
    });
  });

  it('keeps all that is chosen at the same moment', async () => {
    const ana = await somebody();
    const chosen = { receipts: false, whoMayAsk: 'nobody', discoverable: false } as const;
    await Promise.all(
      Object.entries(chosen).map(([name, value]) =>
        data(server.as(ana).PATCH('/api/v1/profile', { body: { preferences: { [name]: value } } })),
      ),
    );
    expect((await profileOf(ana)).preferences).toEqual(chosen);
  });
});

describe('a new name', () => {
  it('is shown to friends at once, also where nothing else has changed', async () => {
    const [ana, bo] = [await somebody(), await somebody()];
    await server.befriend(ana, bo);
    await data(
      server.as(ana).POST('/api/v1/shares', { body: { url: 'https://example.org/a', toUserId: server.id(bo) } }),
    );
    const inbox = () => server.as(bo).GET('/api/v1/inbox');
    const etag = (await inbox()).response.headers.get('etag') ?? '';
    await data(server.as(ana).PATCH('/api/v1/profile', { body: { displayName: 'Ana the Second' } }));
    expect((await data(server.as(bo).GET('/api/v1/friends')))[0]?.user.displayName).toBe('Ana the Second');
    await expect.poll(async () => (await inbox()).response.headers.get('etag')).not.toBe(etag);
    expect((await data(inbox()))[0]?.sharedBy.displayName).toBe('Ana the Second');
  });

  it('logs in, and the old one does not', async () => {
    const ana = await somebody();
    const other = `${ana}_new`;
    await rename(ana, other);
    expect((await logIn(other)).user.username).toBe(other);
    expect(await codeOf(logIn(ana))).toBe('INVALID_CREDENTIALS');
  });

  it('may not be anybody else’s, whatever the case', async () => {
    const [ana, bo] = [await somebody(), await somebody()];
    expect(await codeOf(rename(ana, bo.toUpperCase()))).toBe('USERNAME_TAKEN');
    expect((await profileOf(ana)).user.username).toBe(ana);
  });

  it('leaves the old one to its owner alone', async () => {
    const [ana, bo] = [await somebody(), await somebody()];
    await rename(ana, `${ana}_x`);
    expect(await codeOf(rename(bo, ana))).toBe('USERNAME_TAKEN');
    expect(await codeOf(signUp(ana))).toBe('USERNAME_TAKEN');
    expect((await rename(ana, ana)).user.username).toBe(ana);
  });

  it('can be had three times in a month; another spelling of the same does not count', async () => {
    const ana = await somebody();
    for (const next of ['b', 'c', 'd']) await rename(ana, `${ana}_${next}`);
    await rename(ana, `${ana}_D`);
    expect(await codeOf(rename(ana, `${ana}_e`))).toBe('USERNAME_CHANGED_TOO_OFTEN');
    expect((await profileOf(ana)).user.username).toBe(`${ana}_D`);
    server.clock.advance(MONTH + 1);
    server.tokens(ana).accessToken = (await logIn(`${ana}_D`)).accessToken;
    expect((await rename(ana, `${ana}_e`)).user.username).toBe(`${ana}_e`);
  });
});

describe('a new password', () => {
  const change = (name: string, current: string, next: string) =>
    data(server.as(name).PUT('/api/v1/profile/password', { body: { current, next } }));

  it('ends every other session at once, and what was about to become one', async () => {
    const ana = await somebody();
    const elsewhere = await logIn(ana);
    const { deviceCode, userCode } = await data(server.as().POST('/api/v1/device/code', { body: { name: 'Test' } }));
    await data(server.as(ana).POST('/api/v1/device/approve', { body: { userCode } }));
    await change(ana, PASSWORD, 'something else entirely');

    const headers = { authorization: `Bearer ${elsewhere.accessToken}` };
    expect((await server.request('/api/v1/profile', { headers })).status).toBe(401);
    expect(await codeOf(data(server.as().POST('/api/v1/device/token', { body: { deviceCode } })))).toBe('INVALID_CODE');
    expect(await data(server.as(ana).GET('/api/v1/sessions'))).toHaveLength(1);
    expect(await codeOf(logIn(ana))).toBe('INVALID_CREDENTIALS');
    expect((await logIn(ana, 'something else entirely')).user.username).toBe(ana);
  });

  it('needs the old one, and is none that anybody would try', async () => {
    const ana = await somebody();
    expect(await codeOf(change(ana, 'not mine', 'something else entirely'))).toBe('WRONG_PASSWORD');
    expect(await codeOf(change(ana, PASSWORD, 'password123'))).toBe('PASSWORD_TOO_COMMON');
    expect(await codeOf(change(ana, PASSWORD, ana))).toBe('PASSWORD_TOO_COMMON');
    expect((await logIn(ana)).user.username).toBe(ana);
  });

  it('is of one of two who change it at once', async () => {
    const ana = await somebody();
    const both = ['the first of the two', 'the other of the two'].map((next) => codeOf(change(ana, PASSWORD, next)));
    expect((await Promise.all(both)).toSorted()).toEqual(['WRONG_PASSWORD', 'no error']);
  });

  it('is guessed at no faster than at the door', async () => {
    const strict = await startTestServer({ RATE_LIMITS: 'on' });
    await strict.join('ana');
    const body = { current: 'a wrong one', next: 'something else entirely' };
    const codes: string[] = [];
    for (let i = 0; i < 11; i += 1) {
      codes.push(await codeOf(data(strict.as('ana').PUT('/api/v1/profile/password', { body }))));
    }
    expect(codes.filter((code) => code === 'WRONG_PASSWORD')).toHaveLength(10);
    expect(codes.at(-1)).toBe('RATE_LIMITED');
    await strict.stop();
  });
});
