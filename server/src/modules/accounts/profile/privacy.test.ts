import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data, type ApiError, type Schema } from '#shared/client.ts';
import { emailOf, startTestServer, type TestServer } from '../../../../test/harness.ts';

let server: TestServer;
let names = 0;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function people<const Names extends readonly string[]>(...wanted: Names) {
  const joined = wanted.map((name) => `${name}_${(names += 1)}`);
  await server.join(...joined);
  return joined as { [At in keyof Names]: string };
}

const prefer = (name: string, preferences: Partial<Schema<'Preferences'>>) =>
  data(server.as(name).PATCH('/api/v1/profile', { body: { preferences } }));
const ask = (name: string, body: { username?: string; email?: string }) =>
  data(server.as(name).POST('/api/v1/friends/requests', { body }));
const askers = async (name: string) =>
  (await data(server.as(name).GET('/api/v1/friends/requests'))).incoming.map(({ user }) => user.username);
const friendsOf = async (name: string) =>
  (await data(server.as(name).GET('/api/v1/friends'))).map(({ user }) => user.username);

describe('whoever gives no receipts', () => {
  async function sent() {
    const [ana, bo] = await people('ana', 'bo');
    await server.befriend(ana, bo);
    await prefer(bo, { receipts: false });
    const body = { url: 'https://example.org/film', toUserId: server.id(bo) };
    const share = await data(server.as(ana).POST('/api/v1/shares', { body }));
    const path = { id: share.id };
    await data(server.as(bo).PATCH('/api/v1/inbox/{id}', { params: { path }, body: { status: 'watched' } }));
    await data(server.as(bo).PATCH('/api/v1/shares/{id}', { params: { path }, body: { watchDuration: 8 } }));
    return { ana, bo, share, path };
  }
  const untouched = { status: 'pending', deliveredAt: null, seenAt: null, watchedAt: null, watchDuration: null };

  it('looks to the sender as if they had not been there, on every route', async () => {
    const { ana, share, path } = await sent();
    const as = server.as(ana);
    await expect.poll(() => data(as.GET('/api/v1/shares/{id}', { params: { path } }))).toMatchObject(untouched);
    const list = (status: 'all' | 'watched' | 'pending') =>
      data(as.GET('/api/v1/shares/sent', { params: { query: { status } } }));
    expect(await list('all')).toMatchObject([untouched]);
    expect(await list('pending')).toMatchObject([{ id: share.id }]);
    expect(await list('watched')).toEqual([]);
    expect((await data(as.GET('/api/v1/shares/stats'))).sent).toMatchObject({ pending: 1, watched: 0, total: 1 });
    expect(await data(as.PATCH('/api/v1/shares/{id}', { params: { path }, body: { message: 'hm' } }))).toMatchObject(
      untouched,
    );
  });

  it('sees it all themselves, and has it seen again when they look again', async () => {
    const { ana, bo, path } = await sent();
    const seenBy = (name: string) => data(server.as(name).GET('/api/v1/shares/{id}', { params: { path } }));
    expect(await seenBy(bo)).toMatchObject({ status: 'watched', watchDuration: 8 });
    expect((await data(server.as(bo).GET('/api/v1/shares/stats'))).received).toMatchObject({ watched: 1 });
    await prefer(bo, { receipts: true });
    const patch = (status: 'pending' | 'watched') =>
      data(server.as(bo).PATCH('/api/v1/inbox/{id}', { params: { path }, body: { status } }));
    await expect
      .poll(async () => {
        await patch('pending');
        await patch('watched');
        return seenBy(ana);
      })
      .toMatchObject({ status: 'watched', watchedAt: expect.any(String) });
  });

  it('keeps to themselves what they looked at meanwhile, however they choose later', async () => {
    const [ana, bo] = await people('ana', 'bo');
    await server.befriend(ana, bo);
    const send = async (name: string) => {
      const body = { url: `https://example.org/${name}`, toUserId: server.id(bo) };
      return (await data(server.as(ana).POST('/api/v1/shares', { body }))).id;
    };
    const watch = (id: string) =>
      data(server.as(bo).PATCH('/api/v1/inbox/{id}', { params: { path: { id } }, body: { status: 'watched' } }));
    const seenByAna = (id: string) => data(server.as(ana).GET('/api/v1/shares/{id}', { params: { path: { id } } }));
    const ids = { before: await send('before'), marked: await send('marked'), all: await send('all') };
    await watch(ids.before);
    await prefer(bo, { receipts: false });
    await expect.poll(() => seenByAna(ids.before)).toMatchObject(untouched);
    await watch(ids.marked);
    const upTo = new Date(Date.now() + 60_000).toISOString();
    await data(server.as(bo).POST('/api/v1/inbox/read', { body: { upTo } }));
    await prefer(bo, { receipts: true });
    await expect.poll(() => seenByAna(ids.before)).toMatchObject({ status: 'watched' });
    expect(await seenByAna(ids.marked)).toMatchObject(untouched);
    expect(await seenByAna(ids.all)).toMatchObject(untouched);
    const { sent } = await data(server.as(ana).GET('/api/v1/shares/stats'));
    expect(sent).toMatchObject({ watched: 1, pending: 2 });
    expect(await seenByAna(await send('after'))).toMatchObject(untouched);
    const after = await send('later');
    await watch(after);
    expect(await seenByAna(after)).toMatchObject({ status: 'watched' });
  });

  it('does not even show that something has happened to those who are listening', async () => {
    const { ana, bo, path } = await sent();
    await expect
      .poll(() => data(server.as(ana).GET('/api/v1/shares/{id}', { params: { path } })))
      .toMatchObject(untouched);
    const told: string[] = [];
    const connection = { sessionId: 'x', backlog: () => 0, end: () => undefined, cut: () => undefined };
    const listen = (name: string) =>
      server.app.live.join(
        server.id(name),
        { ...connection, send: (text) => void told.push(`${name}: ${(JSON.parse(text) as { type: string }).type}`) },
        () => Promise.resolve({}),
      );
    const leave = [listen(ana), listen(bo)];
    await data(server.as(bo).PATCH('/api/v1/inbox/{id}', { params: { path }, body: { status: 'pending' } }));
    await expect.poll(() => told).toContain(`${bo}: share.updated`);
    await data(server.as(ana).PATCH('/api/v1/shares/{id}', { params: { path }, body: { status: 'archived' } }));
    await expect.poll(() => told.filter((one) => one === `${ana}: share.updated`)).toHaveLength(1);
    for (const end of leave) end?.();
  });

  it('still has what they sent themselves', async () => {
    const [ana] = await people('ana');
    await prefer(ana, { receipts: false });
    const body = { url: 'https://example.org/own', toUserId: server.id(ana) };
    const { id } = await data(server.as(ana).POST('/api/v1/shares', { body }));
    const call = { params: { path: { id } } };
    await data(server.as(ana).PATCH('/api/v1/shares/{id}/watched', call));
    expect(await data(server.as(ana).GET('/api/v1/shares/{id}', call))).toMatchObject({ status: 'watched' });
  });
});

describe('whoever wants to be asked by nobody', () => {
  it('is not told, and the answer is the same as always', async () => {
    const [ana, bo] = await people('ana', 'bo');
    await prefer(bo, { whoMayAsk: 'nobody' });
    const answer = await ask(ana, { username: bo });
    expect(answer).toEqual({ id: expect.any(String), to: bo, createdAt: expect.any(String) });
    expect((await data(server.as(ana).GET('/api/v1/friends/requests'))).outgoing).toEqual([answer]);
    expect(await askers(bo)).toEqual([]);
  });

  it('can be answered when they ask, and be invited', async () => {
    const [ana, bo, cleo] = await people('ana', 'bo', 'cleo');
    await prefer(bo, { whoMayAsk: 'nobody' });
    await ask(bo, { username: ana });
    await ask(ana, { username: bo });
    const { code } = await data(server.as(bo).POST('/api/v1/invites', {}));
    await data(server.as(cleo).POST('/api/v1/invites/{code}/accept', { params: { path: { code } } }));
    expect((await friendsOf(bo)).toSorted()).toEqual([ana, cleo].toSorted());
  });

  it('is told of those who ask again once they want to be', async () => {
    const [ana, bo] = await people('ana', 'bo');
    await prefer(bo, { whoMayAsk: 'nobody' });
    const first = await ask(ana, { username: bo });
    await prefer(bo, { whoMayAsk: 'anyone' });
    expect(await ask(ana, { username: bo })).toEqual(first);
    expect(await askers(bo)).toEqual([ana]);
  });
});

it('lets friends of friends ask, and nobody else', async () => {
  const [ana, bo, cleo, dan] = await people('ana', 'bo', 'cleo', 'dan');
  await server.befriend(ana, bo);
  await server.befriend(bo, cleo);
  await prefer(ana, { whoMayAsk: 'friendsOfFriends' });
  await ask(dan, { username: ana });
  await ask(cleo, { username: ana });
  expect(await askers(ana)).toEqual([cleo]);
});

describe('whoever is not to be found', () => {
  it('is not told of those who know the name or the address, who get the same answer as for nobody', async () => {
    const [ana, bo] = await people('ana', 'bo');
    await prefer(bo, { discoverable: false });
    for (const addressee of [{ username: bo }, { email: emailOf(bo) }]) {
      const shapeOf = (answer: object) => Object.keys(answer).toSorted();
      const nobody = await ask(ana, { username: `nobody_${(names += 1)}` });
      expect(shapeOf(await ask(ana, addressee))).toEqual(shapeOf(nobody));
    }
    expect(await askers(bo)).toEqual([]);
    expect(await friendsOf(bo)).toEqual([]);
  });

  it('still finds themselves, and can be invited', async () => {
    const [ana, bo] = await people('ana', 'bo');
    await prefer(bo, { discoverable: false });
    await expect(ask(bo, { username: bo })).rejects.toMatchObject({
      code: 'CANNOT_ADD_YOURSELF',
    } satisfies Partial<ApiError>);
    const { code } = await data(server.as(bo).POST('/api/v1/invites', {}));
    await data(server.as(ana).POST('/api/v1/invites/{code}/accept', { params: { path: { code } } }));
    expect(await friendsOf(bo)).toEqual([ana]);
  });
});
