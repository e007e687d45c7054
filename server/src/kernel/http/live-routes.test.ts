import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { data } from '#shared/client.ts';
import { startTestServer, type TestServer } from '../../../test/harness.ts';
import { listen, type RunningServer } from '../../server.ts';

let people: TestServer;
let running: RunningServer;
let reader: Socket;
beforeEach(async () => {
  people = await startTestServer();
  await people.join('ben');
  running = await listen(people.app, { host: '127.0.0.1', port: 0 });
});
afterEach(async () => {
  reader.destroy();
  await running.stop();
  await people.stop();
});

const logOut = () => data(people.as('ben').POST('/api/v1/auth/logout'));

/** Asks for the stream, and has read nothing yet. */
async function askForStream(): Promise<void> {
  reader = connect({ port: running.address.port, host: '127.0.0.1' });
  reader.on('error', () => undefined);
  await once(reader, 'connect');
  const token = people.tokens('ben').accessToken;
  reader.write(`GET /api/v1/events HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\n\r\n`);
}

it('ends a stream whose session ended while it was being opened', async () => {
  const { authenticator } = people.app;
  const { byToken } = authenticator;
  // The session ends at the worst moment: after it was recognised, before the stream is known.
  authenticator.byToken = async (token) => {
    authenticator.byToken = byToken;
    const identity = await byToken(token);
    await logOut();
    return identity;
  };
  await askForStream();
  let received = '';
  reader.on('data', (chunk: Buffer) => (received += chunk.toString()));
  // The chunk of nothing that ends an answer without a length (RFC 9112 §7.1).
  await vi.waitFor(() => expect(received).toMatch(/^HTTP\/1\.1 200 .*\r\n0\r\n\r\n$/s));
  expect(received).not.toContain('data:');
  expect(people.app.live.count()).toBe(0);
});

it('lets go of a reader that does not take the end of its stream', async () => {
  await askForStream();
  await vi.waitFor(() => expect(people.app.live.count()).toBe(1));
  // More than the buffers of both sides take.
  people.app.live.tell(people.id('ben'), 'filler', { text: 'x'.repeat(20_000_000) });
  await logOut();
  expect(people.app.live.count()).toBe(0);
  await new Promise((later) => setTimeout(later, 3000));
  reader.resume();
  await once(reader, 'close');
});
