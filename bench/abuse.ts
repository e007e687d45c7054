import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import autocannon from 'autocannon';
import { createClient, data } from '#shared/client.ts';
import { startServer } from './processes.ts';

const ROUNDS = 3;
/** Reads a second: far from what the server can do, so that only what stands in the way is seen. */
const READS = 200;
/** Milliseconds between two links that mean harm. */
const PAUSE = 50;

const html = { 'content-type': 'text/html' };
const nested = '<div>'.repeat(200_000);
const bomb = gzipSync(Buffer.alloc(200_000_000, 'a'));

/** What sites do to whoever reads them. */
const HARM: ((response: ServerResponse) => void)[] = [
  (response) => response.writeHead(200, html).end(nested),
  (response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(bomb),
  (response) => response.writeHead(200, html).end(`<script type="application/ld+json">${'['.repeat(500_000)}`),
  // One byte, and then another.
  (response) => {
    response.writeHead(200, html);
    const dripping = setInterval(() => response.write('x'), 100);
    response.on('close', () => clearInterval(dripping));
  },
  // Without an end.
  (response) => {
    response.writeHead(200, html);
    const more = () => {
      if (!response.destroyed) response.write('<p>'.repeat(10_000), () => setImmediate(more));
    };
    more();
  },
];

/** How long reading an inbox takes, in milliseconds, while nobody and while somebody has the server read harmful pages. */
export async function measureAbuse(directory: string) {
  let asked = 0;
  const site = createServer((_, response) => HARM[(asked += 1) % HARM.length]?.(response)).listen(0, '127.0.0.1');
  await new Promise((ready) => site.once('listening', ready));
  const environment = { SITE_PORT: String((site.address() as AddressInfo).port) };
  const server = await startServer({ kind: 'abused', directory, environment });
  try {
    const anyone = createClient({ server: server.address });
    const body = { username: 'reader', password: 'correct horse battery' };
    const { accessToken, user } = await data(anyone.POST('/api/v1/auth/signup', { body }));
    const client = createClient({ server: server.address, token: () => Promise.resolve(accessToken) });
    const send = (url: string) => data(client.POST('/api/v1/shares', { body: { url, toUserId: user.id } }));
    const read = () =>
      autocannon({
        url: `${server.address}/api/v1/inbox`,
        headers: { authorization: `Bearer ${accessToken}` },
        connections: 4,
        overallRate: READS,
        duration: 5,
      });
    const latencies = { quiet: [] as number[], abused: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      latencies.quiet.push((await read()).latency.p99);
      let sent = 0;
      const sending = setInterval(() => void send(`http://harm${(sent += 1)}.com/${round}`), PAUSE);
      latencies.abused.push((await read()).latency.p99);
      clearInterval(sending);
      // What waits for a slow site ends by the server's own patience.
      await new Promise((settled) => setTimeout(settled, 12_000));
    }
    return { quiet: median(latencies.quiet), abused: median(latencies.abused), asked };
  } finally {
    await server.stop();
    site.closeAllConnections();
    site.close();
  }
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
