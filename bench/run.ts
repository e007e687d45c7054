import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { measureAbuse } from './abuse.ts';
import { reportCrowd, reportLive } from './crowd-report.ts';
import { measureCrowd } from './crowd.ts';
import { measureLive } from './live.ts';
import { measureLogIns } from './log-ins.ts';
import { measureMails } from './mails.ts';
import { startServer, type Measured } from './processes.ts';
import { report, say } from './report.ts';
import { copyWorld, makeWorld, WORDS, type World } from './world.ts';

/** How fast, against what. Every number is a ratio of two medians of the same, interleaved run. */

const CONNECTIONS = 32;
const ROUNDS = 5;
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 3);
const SHARES = Number(process.env['BENCH_SHARES'] ?? 1_000_000);

interface Sample {
  rps: number;
  /** Microseconds of the server's processor a request. */
  cpu: number;
  p50: number;
  p99: number;
}
type Request = (target: Measured) => autocannon.Options;

async function run() {
  say(`seeding ${SHARES.toLocaleString('en')} shares …`);
  const big = await makeWorld(join(directory, 'product'), SHARES);
  const copy = copyWorld(big, join(directory, 'reference'));
  const small = await makeWorld(join(directory, 'small'), 1000);
  const product = await start({ kind: 'product', directory: big.directory });
  const productOnSmall = await start({ kind: 'product', directory: small.directory });
  const tokens = [big.reader, big.sender, big.recipient].map(({ id, token }) => [token, id] as const);
  const environment = { TOKENS: JSON.stringify(Object.fromEntries(tokens)) };
  const reference = await start({ kind: 'reference', directory: copy.directory, environment });
  const hello = await start({ kind: 'hello' });
  const known = await etagOf(product, big);

  const samples = await interleaved({
    hello: [hello, () => ({ url: `${hello.address}/hello` })],
    'POST product': [product, posting(big)],
    'POST reference': [reference, posting(copy)],
    'GET product': [product, reading(big)],
    'GET reference': [reference, reading(copy)],
    'GET product, 1,000 shares': [productOnSmall, reading(small)],
    'GET product, a rare word': [product, searching(big, WORDS.rare)],
    'GET product, a seldom word': [product, searching(big, WORDS.seldom)],
    'GET product, a common word': [product, searching(big, WORDS.common)],
    '304 product': [product, reading(big, { 'if-none-match': known })],
    '304 reference': [reference, reading(copy, { 'if-none-match': await etagOf(reference, copy) })],
  });
  const live = await measureLive(product, big);
  say('harmful pages …');
  const abuse = await measureAbuse(join(directory, 'abused'));
  const crowd = await measureLogIns(join(directory, 'crowded'));
  await Promise.all(started.splice(0).map((server) => server.stop()));
  say('5,000 live clients …');
  const connected = await measureCrowd(join(directory, 'live'));
  say('1,000 mails …');
  const mails = await measureMails(join(directory, 'mails'));

  const of = (name: string) => median(samples.get(name) ?? []);
  say(`\n${CONNECTIONS} connections, ${ROUNDS} interleaved rounds of ${SECONDS} s, medians`);
  for (const name of samples.keys()) {
    const { rps, cpu, p50, p99 } = of(name);
    say(
      `${name.padEnd(28)}${rps.toFixed(0).padStart(8)} req/s ${cpu.toFixed(0).padStart(6)} µs CPU  p50 ${p50} ms  p99 ${p99} ms`,
    );
  }
  say('');
  const pairs = [
    ['POST /shares', 'POST product', 'POST reference'],
    ['GET /inbox', 'GET product', 'GET reference'],
  ] as const;
  for (const [title, ours, other] of pairs) {
    report(`${title}: throughput to the reference’s`, of(ours).rps / of(other).rps, '≥', 0.8);
    report(`${title}: CPU to the reference’s`, of(ours).cpu / of(other).cpu, '≤', 1.25);
    report(`${title}: throughput to a bare hello’s`, of(ours).rps / of('hello').rps);
  }
  report('304: throughput to the reference’s', of('304 product').rps / of('304 reference').rps);
  report('304: throughput to a bare hello’s', of('304 product').rps / of('hello').rps, '≥', 0.5);
  report(
    `page 1 of ${SHARES.toLocaleString('en')} shares to page 1 of 1,000: CPU`,
    of('GET product').cpu / of('GET product, 1,000 shares').cpu,
    '≤',
    1.3,
  );
  const page = of('GET product').cpu;
  report('a rare word in an inbox to its first page: CPU', of('GET product, a rare word').cpu / page, '≤', 2);
  report('one of every 500 items: CPU', of('GET product, a seldom word').cpu / page, '≤', 10);
  report('a common word: CPU', of('GET product, a common word').cpu / page, '≤', 10);
  report(
    `GET /inbox while ${abuse.asked} harmful pages are read: p99 to a quiet one’s`,
    abuse.abused / abuse.quiet,
    '≤',
    3,
  );
  report(
    `GET /inbox while 50 people log in (${crowd.logIns} times): p99 to a quiet one’s`,
    crowd.crowded / crowd.quiet,
    '≤',
    2,
  );
  reportLive('share → WebSocket of another', live);
  reportCrowd(connected);
  report('1,000 mails after an outage: seconds from the first to the last', mails.took / 1000, '≤', 120);
  report('mails that came twice', mails.doubled, '≤', 0);
}

async function start(options: Parameters<typeof startServer>[0]): Promise<Measured> {
  const server = await startServer(options);
  started.push(server);
  return server;
}

const reading =
  ({ reader }: World, headers: Record<string, string> = {}): Request =>
  ({ address }) => ({
    url: `${address}/api/v1/inbox?limit=20`,
    headers: { authorization: `Bearer ${reader.token}`, ...headers },
  });

const searching =
  ({ reader }: World, word: string): Request =>
  ({ address }) => ({
    url: `${address}/api/v1/inbox?limit=20&q=${word}`,
    headers: { authorization: `Bearer ${reader.token}` },
  });

const posting =
  ({ sender, recipient, links }: World): Request =>
  ({ address }) => {
    let n = 0;
    return {
      url: `${address}/api/v1/shares`,
      method: 'POST',
      requests: [
        {
          setupRequest: (request) => {
            n += 1;
            const url = links[(n * 13) % links.length];
            return {
              ...request,
              headers: {
                authorization: `Bearer ${sender.token}`,
                'content-type': 'application/json',
                'idempotency-key': randomUUID(),
              },
              body: JSON.stringify({
                url,
                toUserId: recipient.id,
                message: 'This is so calming, watch till the end',
                page: { title: `How hummingbirds hover, part ${n}`, image: 'https://example.org/picture.jpg' },
              }),
            };
          },
        },
      ],
    };
  };

async function etagOf(server: Measured, world: World): Promise<string> {
  const { url, headers } = reading(world)(server);
  const response = await fetch(url, { headers: headers as Record<string, string> });
  return response.headers.get('etag') ?? '';
}

async function interleaved(targets: Record<string, [Measured, Request]>): Promise<Map<string, Sample[]>> {
  const samples = new Map<string, Sample[]>(Object.keys(targets).map((name) => [name, []]));
  for (const [server, request] of Object.values(targets)) await load(server, request, 1);
  for (let round = 1; round <= ROUNDS; round += 1) {
    say(`round ${round} of ${ROUNDS} …`);
    // Forth and back, so that nobody always runs after the same neighbour.
    const order = Object.entries(targets);
    for (const [name, [server, request]] of round % 2 === 1 ? order : order.toReversed()) {
      samples.get(name)?.push(await load(server, request, SECONDS));
    }
  }
  return samples;
}

async function load(server: Measured, request: Request, seconds: number): Promise<Sample> {
  const before = server.cpu();
  const result = await autocannon({ ...request(server), connections: CONNECTIONS, duration: seconds });
  const cpu = server.cpu() - before;
  const answered = result['1xx'] + result['2xx'] + result['3xx'];
  if (result.non2xx - result['3xx'] + result.errors > 0)
    throw new Error(`${request(server).url} failed: ${JSON.stringify(result.statusCodeStats)}`);
  return { rps: answered / result.duration, cpu: cpu / answered, p50: result.latency.p50, p99: result.latency.p99 };
}

function median(samples: Sample[]): Sample {
  const of = (field: keyof Sample) =>
    samples.map((sample) => sample[field]).toSorted((a, b) => a - b)[samples.length >> 1] ?? 0;
  return { rps: of('rps'), cpu: of('cpu'), p50: of('p50'), p99: of('p99') };
}

const directory = mkdtempSync(join(tmpdir(), 'watchthis-bench-'));
const started: Measured[] = [];
try {
  await run();
} finally {
  await Promise.all(started.map((server) => server.stop()));
  rmSync(directory, { recursive: true, force: true });
}
