import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { data } from '#shared/client.ts';
import { codeOf, PASSWORD, startTestServer, type TestServer } from '../../../test/harness.ts';

let server: TestServer;
let made = 0;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Two people who have nothing to do with each other yet. */
async function twoPeople(): Promise<[string, string]> {
  made += 1;
  const names: [string, string] = [`ana_${made}`, `ben_${made}`];
  await server.join(...names);
  return names;
}

const ask = (from: string, to: string) =>
  data(server.as(from).POST('/api/v1/friends/requests', { body: { username: to } }));
const requestsOf = (name: string) => data(server.as(name).GET('/api/v1/friends/requests'));
const friendsOf = async (name: string) =>
  (await data(server.as(name).GET('/api/v1/friends'))).map(({ user }) => user.username);
const share = (from: string, to: string) =>
  data(server.as(from).POST('/api/v1/shares', { body: { url: 'https://example.org/', toUserId: server.id(to) } }));

describe('asking', () => {
  it('reaches the other, who accepts; then both are friends and nothing is open', async () => {
    const [ana, ben] = await twoPeople();
    await ask(ana, ben);
    const [request] = (await requestsOf(ben)).incoming;
    expect(request).toMatchObject({ user: { username: ana } });
    const path = { id: request?.id ?? '' };
    await data(server.as(ben).POST('/api/v1/friends/requests/{id}/accept', { params: { path } }));
    expect([await friendsOf(ana), await friendsOf(ben)]).toEqual([[ben], [ana]]);
    expect(await requestsOf(ana)).toEqual({ incoming: [], outgoing: [] });
  });

  it('makes friends at once when the other had asked already, also when both ask at the same time', async () => {
    const [ana, ben] = await twoPeople();
    await ask(ana, ben);
    await ask(ben, ana);
    expect(await friendsOf(ana)).toEqual([ben]);
  });

  it('answers alike whether or not there is such a person', async () => {
    const [ana, ben] = await twoPeople();
    const shape = (answer: object) => Object.keys(answer).toSorted();
    expect(shape(await ask(ana, 'nobody_at_all'))).toEqual(shape(await ask(ana, ben)));
    expect((await requestsOf(ana)).outgoing.map(({ to }) => to).toSorted()).toEqual([ben, 'nobody_at_all'].toSorted());
  });

  it('twice is once', async () => {
    const [ana, ben] = await twoPeople();
    expect((await ask(ana, ben)).id).toBe((await ask(ana, ben)).id);
    expect((await requestsOf(ben)).incoming).toHaveLength(1);
  });

  it('looks open to whoever was refused, and can be tried again after thirty days', async () => {
    const [ana, ben] = await twoPeople();
    const { id } = await ask(ana, ben);
    await data(server.as(ben).POST('/api/v1/friends/requests/{id}/decline', { params: { path: { id } } }));
    expect((await requestsOf(ben)).incoming).toEqual([]);
    expect((await requestsOf(ana)).outgoing).toMatchObject([{ id, to: ben }]);
    await ask(ana, ben);
    expect((await requestsOf(ben)).incoming).toEqual([]);
    // Everybody's tokens have ended by then: they log in again, and the other tests get a new server.
    server.clock.advance(31 * 86_400);
    const body = { username: ana, password: PASSWORD };
    const { accessToken } = await data(server.as().POST('/api/v1/auth/login', { body }));
    await server.request('/api/v1/friends/requests', {
      method: 'POST',
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ username: ben }),
    });
    const bens = await data(server.as().POST('/api/v1/auth/login', { body: { ...body, username: ben } }));
    const headers = { authorization: `Bearer ${bens.accessToken}` };
    const open = (await (await server.request('/api/v1/friends/requests', { headers })).json()) as {
      data: { incoming: unknown[] };
    };
    expect(open.data.incoming).toHaveLength(1);
    await server.stop();
    server = await startTestServer();
  });

  it('is gone for both when it is taken back', async () => {
    const [ana, ben] = await twoPeople();
    const { id } = await ask(ana, ben);
    await data(server.as(ana).DELETE('/api/v1/friends/requests/{id}', { params: { path: { id } } }));
    expect((await requestsOf(ben)).incoming).toEqual([]);
  });
});

describe('a friendship', () => {
  it('is what sending needs; its end looks the same from both sides', async () => {
    const [ana, ben] = await twoPeople();
    await server.befriend(ana, ben);
    await share(ana, ben);
    const path = { userId: server.id(ana) };
    await data(server.as(ben).DELETE('/api/v1/friends/{userId}', { params: { path } }));
    expect(await codeOf(share(ana, ben))).toBe('NOT_FRIENDS');
    expect(await codeOf(share(ben, ana))).toBe('NOT_FRIENDS');
  });

  it('counts what was sent, and puts the likeliest first', async () => {
    const [ana, ben] = await twoPeople();
    const [cleo] = await twoPeople();
    await server.befriend(ana, ben, cleo);
    await share(ana, cleo);
    await share(ana, cleo);
    await vi.waitFor(async () => {
      const friends = await data(server.as(ana).GET('/api/v1/friends'));
      expect(friends.map(({ user, sentCount }) => [user.username, sentCount])).toEqual([
        [cleo, 2],
        [ben, 0],
      ]);
    });
  });
});

describe('blocking', () => {
  it('ends the friendship without a word, and keeps the blocked from asking again', async () => {
    const [ana, ben] = await twoPeople();
    await server.befriend(ana, ben);
    await data(server.as(ana).PUT('/api/v1/blocks/{userId}', { params: { path: { userId: server.id(ben) } } }));
    expect(await friendsOf(ben)).toEqual([]);
    expect(await codeOf(share(ben, ana))).toBe('NOT_FRIENDS');
    expect(await ask(ben, ana)).toMatchObject({ to: ana });
    expect((await requestsOf(ana)).incoming).toEqual([]);
    expect((await data(server.as(ana).GET('/api/v1/blocks'))).map(({ user }) => user.username)).toEqual([ben]);
  });

  it('takes back what the one who blocks had asked', async () => {
    const [ana, ben] = await twoPeople();
    const { id } = await ask(ana, ben);
    await data(server.as(ana).PUT('/api/v1/blocks/{userId}', { params: { path: { userId: server.id(ben) } } }));
    const accept = server.as(ben).POST('/api/v1/friends/requests/{id}/accept', { params: { path: { id } } });
    expect(await codeOf(data(accept))).toBe('REQUEST_NOT_FOUND');
    expect(await codeOf(share(ben, ana))).toBe('NOT_FRIENDS');
  });

  it('makes no friends of two, whatever the one who blocks asks afterwards', async () => {
    const [ana, ben] = await twoPeople();
    await ask(ben, ana);
    await data(server.as(ana).PUT('/api/v1/blocks/{userId}', { params: { path: { userId: server.id(ben) } } }));
    expect(await ask(ana, ben)).toMatchObject({ to: ben });
    expect(await friendsOf(ana)).toEqual([]);
  });

  it('closes the invitation of the one who blocks', async () => {
    const [ana, ben] = await twoPeople();
    const { code } = await data(server.as(ana).POST('/api/v1/invites', {}));
    await data(server.as(ana).PUT('/api/v1/blocks/{userId}', { params: { path: { userId: server.id(ben) } } }));
    const accept = server.as(ben).POST('/api/v1/invites/{code}/accept', { params: { path: { code } } });
    expect(await codeOf(data(accept))).toBe('INVITE_NOT_FOUND');
  });

  it('leaves nobody both blocked and a friend, also when they say yes at the same moment', async () => {
    for (let i = 0; i < 10; i += 1) {
      const [ana, ben] = await twoPeople();
      await ask(ana, ben);
      const id = (await requestsOf(ben)).incoming[0]?.id ?? '';
      const block = server.as(ana).PUT('/api/v1/blocks/{userId}', { params: { path: { userId: server.id(ben) } } });
      const accept = server.as(ben).POST('/api/v1/friends/requests/{id}/accept', { params: { path: { id } } });
      await Promise.all([data(block), codeOf(data(accept))]);
      expect(await friendsOf(ana)).toEqual([]);
    }
  });
});

describe('an invitation', () => {
  it('is used once by one person, also when they click twice', async () => {
    const [ana, ben] = await twoPeople();
    const { code } = await data(server.as(ana).POST('/api/v1/invites', { body: { maxUses: 5 } }));
    const accept = () => data(server.as(ben).POST('/api/v1/invites/{code}/accept', { params: { path: { code } } }));
    await Promise.all([accept(), accept(), accept()]);
    expect(await data(server.as(ana).GET('/api/v1/invites'))).toMatchObject([{ code, usedCount: 1 }]);
  });

  it('makes friends with whoever opens it, until it is revoked', async () => {
    const [ana, ben] = await twoPeople();
    const [cleo] = await twoPeople();
    const { id, code, url } = await data(server.as(ana).POST('/api/v1/invites', {}));
    expect(url).toBe(`${server.address}/invite/${code}`);
    const path = { code };
    await data(server.as(ben).POST('/api/v1/invites/{code}/accept', { params: { path } }));
    expect(await friendsOf(ana)).toEqual([ben]);
    await data(server.as(ana).DELETE('/api/v1/invites/{id}', { params: { path: { id } } }));
    const late = server.as(cleo).POST('/api/v1/invites/{code}/accept', { params: { path } });
    expect(await codeOf(data(late))).toBe('INVITE_NOT_FOUND');
  });

  it('makes friends of those who sign up with it', async () => {
    const [ana] = await twoPeople();
    const { code } = await data(server.as(ana).POST('/api/v1/invites', {}));
    const body = { username: `dee_${made}`, password: 'four unrelated words', invite: code };
    await data(server.as().POST('/api/v1/auth/signup', { body }));
    await vi.waitFor(async () => expect(await friendsOf(ana)).toEqual([`dee_${made}`]));
  });
});

describe('what somebody calls a friend', () => {
  const call = (who: string, friend: string, nickname: string | null) =>
    data(
      server
        .as(who)
        .PATCH('/api/v1/friends/{userId}', { params: { path: { userId: server.id(friend) } }, body: { nickname } }),
    );
  const nicknames = async (name: string) =>
    (await data(server.as(name).GET('/api/v1/friends'))).map(({ nickname }) => nickname);

  it('is theirs alone, can be taken away, and leaves the friend’s own name as it is', async () => {
    const [ana, ben] = await twoPeople();
    await server.befriend(ana, ben);
    expect(await nicknames(ana)).toEqual([null]);
    expect(await call(ana, ben, ' Little B ')).toMatchObject({ nickname: 'Little B', user: { username: ben } });
    expect([await nicknames(ana), await nicknames(ben)]).toEqual([['Little B'], [null]]);
    expect((await data(server.as(ana).GET('/api/v1/sync'))).friends).toMatchObject([{ nickname: 'Little B' }]);
    await call(ana, ben, null);
    expect(await nicknames(ana)).toEqual([null]);
  });

  it('is for friends, and ends with the friendship', async () => {
    const [ana, ben] = await twoPeople();
    expect(await codeOf(call(ana, ben, 'Little B'))).toBe('FRIEND_NOT_FOUND');
    await server.befriend(ana, ben);
    await call(ana, ben, 'Little B');
    const path = { userId: server.id(ben) };
    await data(server.as(ana).DELETE('/api/v1/friends/{userId}', { params: { path } }));
    await server.befriend(ana, ben);
    expect(await nicknames(ana)).toEqual([null]);
  });

  it('finds what they sent', async () => {
    const [ana, ben] = await twoPeople();
    await server.befriend(ana, ben);
    await share(ben, ana);
    await call(ana, ben, 'Little B');
    const found = async (q: string) =>
      (await data(server.as(ana).GET('/api/v1/inbox', { params: { query: { q } } }))).map(
        ({ sharedBy }) => sharedBy.username,
      );
    await vi.waitFor(async () => expect(await found('from:little')).toEqual([ben]));
    expect(await found(`from:${ben}`)).toEqual([ben]);
  });

  it('is told to their own other devices, and to nobody else', async () => {
    const [ana, ben] = await twoPeople();
    await server.befriend(ana, ben);
    const told = listenAs(ana, ben);
    await call(ana, ben, 'Little B');
    await vi.waitFor(() => expect(told).toEqual([expect.stringContaining(`${ana}: {"type":"friend.updated"`)]));
  });
});

/** What these people's open clients are told, each with a name before it. */
function listenAs(...names: string[]): string[] {
  const told: string[] = [];
  const connection = { sessionId: 'x', backlog: () => 0, end: () => undefined, cut: () => undefined };
  for (const name of names) {
    const send = (text: string) => {
      if (text.includes('friend.updated')) told.push(`${name}: ${text}`);
    };
    server.app.live.join(server.id(name), { ...connection, send }, () => Promise.resolve({}));
  }
  return told;
}

describe('another name or picture', () => {
  it('is shown to friends at once, and told to nobody else', async () => {
    const [ana, ben] = await twoPeople();
    const [cleo] = await twoPeople();
    await server.befriend(ana, ben);
    const told = listenAs(ben, cleo);
    await data(server.as(ana).PATCH('/api/v1/profile', { body: { displayName: 'Ana, newly named' } }));
    await vi.waitFor(() => expect(told.join('\n')).toContain('Ana, newly named'));
    expect(told).toEqual([expect.stringContaining(`${ben}: {"type":"friend.updated"`)]);
  });
});
