import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data, type Schema } from '#shared/client.ts';
import { PASSWORD, startTestServer, type TestServer } from './harness.ts';

/** What a body says beyond what it may say: it counts for nothing. */

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.join('ana', 'ben', 'eve');
  await server.befriend('ana', 'ben');
});
afterAll(() => server.stop());

async function send<T>(as: string | undefined, method: string, path: string, body: string): Promise<T> {
  const authorization = as === undefined ? {} : { authorization: `Bearer ${server.tokens(as).accessToken}` };
  const headers = { 'content-type': 'application/json', ...authorization };
  return ((await (await server.request(path, { method, headers, body })).json()) as { data: T }).data;
}

describe('a body', () => {
  it('makes nobody administrator, of an age, or known by an address that they have not shown to be theirs', async () => {
    const wanted = {
      ...{ username: 'mallory', password: PASSWORD, email: 'boss@example.org' },
      ...{ role: 'admin', isAdmin: true, id: server.id('ana'), userId: server.id('ana'), createdAt: '2001-01-01' },
      ...{ emailVerifiedAt: '2001-01-01T00:00:00.000Z', email_verified_at: '2001-01-01T00:00:00.000Z' },
    };
    const { user, accessToken } = await send<Schema<'TokenPair'>>(
      undefined,
      'POST',
      '/api/v1/auth/signup',
      JSON.stringify(wanted),
    );
    expect(user.id).not.toBe(server.id('ana'));
    const headers = { authorization: `Bearer ${accessToken}` };
    const own = async (path: string) =>
      ((await (await server.request(path, { headers })).json()) as { data: object }).data;
    expect(await own('/api/v1/profile')).toMatchObject({ isAdmin: false });
    expect(await own('/api/v1/profile')).not.toMatchObject({ createdAt: expect.stringMatching(/^2001/) });
    expect(await own('/api/v1/profile/email')).toMatchObject({ email: null });
  });

  it('changes of a profile only what is one’s own to change', async () => {
    const wanted = { displayName: 'Eve', role: 'admin', isAdmin: true, suspendedAt: null, id: server.id('ben') };
    const profile = await send('eve', 'PATCH', '/api/v1/profile', JSON.stringify(wanted));
    expect(profile).toMatchObject({ user: { id: server.id('eve'), displayName: 'Eve' }, isAdmin: false });
  });

  it('sends in nobody else’s name, at no other time, and as nothing that was watched', async () => {
    const wanted = {
      ...{
        url: 'https://example.org/a',
        toUserId: server.id('ben'),
        fromUserId: server.id('eve'),
        id: server.id('eve'),
      },
      ...{ status: 'watched', watchedAt: '2001-01-01', seenAt: '2001-01-01', createdAt: '2001-01-01', senderId: 'x' },
    };
    const share = await send<Schema<'Share'>>('ana', 'POST', '/api/v1/shares', JSON.stringify(wanted));
    expect(share).toMatchObject({ fromUserId: server.id('ana'), status: 'pending', watchedAt: null, seenAt: null });
    expect([share.id, share.createdAt.slice(0, 4)]).not.toContain(server.id('eve'));
    expect(share.createdAt).not.toMatch(/^2001/);
    const moved = {
      message: 'hm',
      toUserId: server.id('eve'),
      fromUserId: server.id('eve'),
      url: 'https://evil.example',
    };
    const changed = await send<Schema<'Share'>>('ana', 'PATCH', `/api/v1/shares/${share.id}`, JSON.stringify(moved));
    expect(changed).toMatchObject({ toUserId: server.id('ben'), fromUserId: server.id('ana'), url: share.url });
    expect(await data(server.as('eve').GET('/api/v1/inbox'))).toEqual([]);
  });
});

describe('names that objects have by themselves', () => {
  const POISON = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

  it.each(POISON)('%s in a body changes no object and no answer', async (name) => {
    const inner = `{"isAdmin":true,"role":"admin","prototype":{"isAdmin":true},"displayName":"Poison"}`;
    const body = `{"${name}":${inner},"preferences":{"${name}":${inner}}}`;
    const before = await data(server.as('eve').GET('/api/v1/profile'));
    expect(await send('eve', 'PATCH', '/api/v1/profile', body)).toEqual(before);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    const page = `{"url":"https://example.org/b","toUserId":"${server.id('ana')}","page":{"${name}":${inner}}}`;
    expect(await send('ana', 'POST', '/api/v1/shares', page)).toMatchObject({ status: 'pending' });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each(POISON)('%s in an address, a search or a header means nothing', async (name) => {
    const authorization = `Bearer ${server.tokens('ana').accessToken}`;
    for (const path of [
      `/api/v1/inbox?${name}=1&${name}[isAdmin]=true`,
      `/api/v1/inbox?q=${name}%3Ax`,
      `/api/v1/invites/${name}`,
      `/api/v1/${name}`,
      `/api/v1/pictures/${name}`,
    ]) {
      const { status } = await server.request(path, { headers: { authorization, 'idempotency-key': name } });
      expect(status, path).toBeLessThan(500);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
