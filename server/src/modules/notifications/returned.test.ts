import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { data } from '#shared/client.ts';
import { startTestServer, type TestServer } from '../../../test/harness.ts';
import { notificationsOf, send, subscribe } from '../../../test/notified.ts';
import { startPushSink, type PushSink } from '../../../test/push-sink.ts';

/** What somebody put aside is told again when it comes back. */

const HOUR = 3600;

let service: PushSink;
let server: TestServer;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  service = await startPushSink();
  server = await startTestServer({}, service.web);
  await server.join('ana', 'bob');
  await server.befriend('ana', 'bob');
  await vi.waitFor(async () => expect(await notificationsOf(server, 'bob')).toHaveLength(1));
});
afterEach(async () => {
  await server.stop();
  await service.stop();
  vi.useRealTimers();
});

async function putAside(id: string, hours: number): Promise<string> {
  const returnsAt = new Date(server.clock.ms() + hours * HOUR * 1000).toISOString();
  const params = { path: { id } };
  await data(server.as('bob').PATCH('/api/v1/inbox/{id}', { params, body: { status: 'later', returnsAt } }));
  return returnsAt;
}
async function pass(hours: number): Promise<void> {
  server.clock.advance(hours * HOUR);
  await vi.advanceTimersByTimeAsync(5000);
}
const shares = async () => (await notificationsOf(server, 'bob')).filter(({ kind }) => kind === 'share');

it('is seen when it is put aside, and news each time it comes back', async () => {
  const browser = await subscribe(server, service, 'bob');
  const id = await send(server, 'ana', 'bob', { message: 'Look' });
  await vi.waitFor(() => expect(browser.received).toHaveLength(1), 8000);
  for (const hours of [2, 3]) {
    const returnsAt = await putAside(id, hours);
    await vi.waitFor(async () => expect(await shares()).toMatchObject([{ seenAt: expect.any(String) }]));
    await pass(hours);
    await vi.waitFor(async () =>
      expect(await shares()).toMatchObject([{ detail: returnsAt, subjectIds: [id], message: 'Look', seenAt: null }]),
    );
    await vi.waitFor(() => expect(browser.received.at(-1)).toMatchObject({ type: 'alert', detail: returnsAt }), 8000);
  }
  expect(browser.received.filter((message) => (message as { type: string }).type === 'alert')).toHaveLength(3);
});

it('is told of what one has sent to oneself, too', async () => {
  const id = await send(server, 'bob', 'bob');
  await putAside(id, 2);
  await pass(2);
  await vi.waitFor(async () => expect(await shares()).toMatchObject([{ subjectIds: [id], seenAt: null }]));
});
