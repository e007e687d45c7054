import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { resolveName } from './resolve.ts';

const SIX = '20010db8000000000000000000000001';
/** RFC 1035 §4.1.1. */
const FAILURE = 2;
const NO_SUCH_NAME = 3;

/** A name server on loopback: what it answers to which question, by name and family. */
let server: Socket;
let known: Record<string, { A?: string[]; AAAA?: string[]; fails?: number }>;

beforeEach(async () => {
  known = {};
  server = createSocket('udp4', (question, { port, address }) => {
    const reply = replyTo(question);
    if (reply) server.send(reply, port, address);
  });
  server.bind(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => server.close());

/** RFC 1035 §4.1. Nothing for names that are not in the table: it never answers. */
function replyTo(question: Buffer): Buffer | undefined {
  const labels: string[] = [];
  let at = 12;
  for (let length = question[at] ?? 0; length > 0; length = question[at] ?? 0) {
    labels.push(question.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  const entry = known[labels.join('.')];
  if (!entry) return undefined;
  const isSix = question.readUInt16BE(at + 1) === 28;
  const records = (isSix ? entry.AAAA : entry.A) ?? [];
  const head = Buffer.from(question.subarray(0, 12));
  head.writeUInt16BE(0x8180 | (entry.fails ?? 0), 2);
  head.writeUInt16BE(records.length, 6);
  head.writeUInt16BE(0, 10);
  const answers = records.map((hex) => {
    const data = Buffer.from(hex, 'hex');
    return Buffer.concat([Buffer.from([0xc0, 12, 0, isSix ? 28 : 1, 0, 1, 0, 0, 0, 9, 0, data.length]), data]);
  });
  return Buffer.concat([head, question.subarray(12, at + 5), ...answers]);
}

const resolve = (name: string, signal = AbortSignal.timeout(20_000)) =>
  resolveName(name, signal, [`127.0.0.1:${server.address().port}`]);

it.each([
  ['of both families', { A: ['5db8d70e', '0a000001'], AAAA: [SIX] }, ['93.184.215.14', '10.0.0.1', '2001:db8::1']],
  ['of one', { A: ['5db8d70e'] }, ['93.184.215.14']],
  ['of the other', { AAAA: [SIX] }, ['2001:db8::1']],
  ['of a name without any', {}, []],
  ['of a name that nobody has', { fails: NO_SUCH_NAME }, []],
])('finds the addresses %s', async (_, entry, addresses) => {
  known['site.com'] = entry;
  expect(await resolve('site.com')).toEqual(addresses);
});

it('says when a name server has failed', async () => {
  known['site.com'] = { fails: FAILURE };
  await expect(resolve('site.com')).rejects.toMatchObject({ code: 'ESERVFAIL' });
});

it('does not wait for a name server longer than it was told to', async () => {
  await expect(resolve('silent.com', AbortSignal.timeout(50))).rejects.toMatchObject({ code: 'ECANCELLED' });
});
