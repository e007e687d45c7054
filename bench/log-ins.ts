import autocannon from 'autocannon';
import { createClient, data } from '#shared/client.ts';
import { startServer } from './processes.ts';

const ROUNDS = 5;
/** Seconds. */
const LONG = 4;
/** Reads a second: far from what the server can do, so that only what stands in the way is seen. */
const READS = 200;
/** People who log in at the same time, and again as soon as they are in. */
const CROWD = 50;

/** How long reading an inbox takes, in milliseconds, while nobody and while very many log in. */
export async function measureLogIns(directory: string) {
  const server = await startServer({ kind: 'product', directory });
  try {
    const person = { username: 'reader', password: 'correct horse battery' };
    const { accessToken, user } = await data(
      createClient({ server: server.address }).POST('/api/v1/auth/signup', { body: person }),
    );
    const client = createClient({ server: server.address, token: () => Promise.resolve(accessToken) });
    for (let n = 0; n < 20; n += 1)
      await data(client.POST('/api/v1/shares', { body: { url: `https://example.org/${n}`, toUserId: user.id } }));
    const read = () =>
      autocannon({
        url: `${server.address}/api/v1/inbox`,
        headers: { authorization: `Bearer ${accessToken}` },
        connections: 4,
        overallRate: READS,
        duration: LONG,
      });
    const logIn = () =>
      autocannon({
        url: `${server.address}/api/v1/auth/login`,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(person),
        connections: CROWD,
        duration: LONG,
      });
    const latencies = { quiet: [] as number[], crowded: [] as number[] };
    let logIns = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      latencies.quiet.push((await read()).latency.p99);
      const [reading, entering] = await Promise.all([read(), logIn()]);
      if (entering.non2xx + entering.errors > 0) throw new Error('not everybody got in');
      latencies.crowded.push(reading.latency.p99);
      logIns += entering['2xx'];
    }
    return { quiet: median(latencies.quiet), crowded: median(latencies.crowded), logIns };
  } finally {
    await server.stop();
  }
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
