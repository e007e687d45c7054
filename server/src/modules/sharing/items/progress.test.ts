import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { startTestServer, type TestServer } from '../../../../test/harness.ts';

let server: TestServer;
let id: string;
let links = 0;

beforeAll(async () => {
  server = await startTestServer();
  await server.join('ana', 'ben');
  await server.befriend('ana', 'ben');
});
beforeEach(async () => {
  const body = { url: `https://example.org/film/${(links += 1)}`, toUserId: server.id('ben') };
  ({ id } = await data(server.as('ana').POST('/api/v1/shares', { body })));
});
afterAll(() => server.stop());

interface Report {
  position: number;
  duration?: number | null;
  covered: [number, number][];
  at?: string;
  watchedFrom?: number;
}

const params = () => ({ path: { id } });
const change = (body: object) => data(server.as('ben').PATCH('/api/v1/inbox/{id}', { params: params(), body }));
const report = (progress: Report) => change({ progress: { duration: 100, ...progress } });
const sent = () => data(server.as('ana').GET('/api/v1/shares/{id}', { params: params() }));
const version = async () => (await server.as('ben').GET('/api/v1/inbox')).response.headers.get('etag');

describe('a report of how far something was watched', () => {
  it('adds up what two devices played, in whatever order it comes', async () => {
    await report({ position: 80, covered: [[50, 80]], at: '2026-11-25T09:30:00Z' }); // prettier-ignore
    const { progress } = await report({ position: 55, covered: [[0, 55]], at: '2026-11-25T09:10:00Z' }); // prettier-ignore
    expect(progress).toMatchObject({ position: 80, duration: 100, covered: [[0, 80]] });
  });

  it('changes nothing when it is repeated', async () => {
    const once = { position: 30, covered: [[0, 30]] as [number, number][], at: '2026-11-25T09:30:00Z' };
    const first = await report(once);
    const before = await version();
    expect(await report(once)).toEqual(first);
    expect(await version()).toBe(before);
  });

  it('does not let a clock that runs ahead win for ever', async () => {
    await report({ position: 10, covered: [[0, 10]], at: '2031-01-01T00:00:00Z' }); // prettier-ignore
    server.clock.advance(60);
    expect((await report({ position: 20, covered: [[10, 20]] })).progress?.position).toBe(20);
  });

  it('keeps the duration that is known when another device knows none', async () => {
    await report({ position: 10, covered: [[0, 10]] });
    expect((await report({ position: 20, duration: null, covered: [] })).progress?.duration).toBe(100);
  });

  it('marks it watched at the threshold that it names, and tells the sender how long', async () => {
    expect(await report({ position: 60, covered: [[0, 60]], watchedFrom: 0.9 })).toMatchObject({ status: 'pending' });
    // From the other device, which never saw the first part.
    const item = await report({ position: 95, covered: [[55, 95]], watchedFrom: 0.9 });
    expect(item).toMatchObject({ status: 'watched', isRead: true });
    expect(await sent()).toMatchObject({ status: 'watched', watchedAt: item.watchedAt, watchDuration: 95 });
    await report({ position: 100, covered: [[95, 100]], watchedFrom: 0.9 });
    expect(await sent()).toMatchObject({ watchedAt: item.watchedAt, watchDuration: 100 });
  });

  it('marks nothing watched without being asked to', async () => {
    expect(await report({ position: 100, covered: [[0, 100]] })).toMatchObject({ status: 'pending', isRead: false });
  });

  it('leaves undone what was undone, while the rest is being played', async () => {
    await report({ position: 92, covered: [[0, 92]], watchedFrom: 0.9 });
    await change({ status: 'pending' });
    expect(await sent()).toMatchObject({ status: 'pending', watchDuration: null });
    expect(await report({ position: 100, covered: [[0, 100]], watchedFrom: 0.9 })).toMatchObject({ status: 'pending' });
  });

  it('counts what was played when somebody marks it watched themselves', async () => {
    await report({ position: 40, covered: [[0, 40]] });
    await change({ status: 'watched' });
    expect((await sent()).watchDuration).toBe(40);
  });

  it('is nothing that the sender hears of before it is watched', async () => {
    const before = await sent();
    await report({ position: 40, covered: [[0, 40]] });
    expect(await sent()).toEqual(before);
  });

  it.each([
    { position: -1, covered: [] },
    { position: 1, covered: [[0, 1e9]] },
    { position: 1, covered: [], watchedFrom: 0.1 },
    { position: 1, covered: [], at: 'yesterday' },
    { position: 1, covered: [[0, 1, 2]] },
  ])('is refused when it makes no sense: %j', async (progress) => {
    await expect(change({ progress: { duration: 100, ...progress } })).rejects.toMatchObject({
      code: 'VALIDATION_ERROR',
    });
  });
});
