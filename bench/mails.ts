import { createClient, data } from '#shared/client.ts';
import { startMailSink, type MailSink } from '../server/test/mail-sink.ts';
import { startServer } from './processes.ts';

const PEOPLE = 20;
/** Each makes one mail. */
const TOKENS_EACH = 50;
/** Milliseconds for which the server for mail says that it cannot. */
const OUTAGE = 15_000;
/** Milliseconds in which anything that is sent twice would have come. */
const REST = 5000;

/** How a thousand mails leave that have waited for the server for mail. Times in milliseconds. */
export async function measureMails(directory: string) {
  const sink = await startMailSink();
  const server = await startServer({ kind: 'product', directory, environment: { SMTP_URL: sink.url } });
  try {
    const clients = [];
    for (let n = 0; n < PEOPLE; n += 1) clients.push(await member(server.address, sink, `person_${n}`));
    const mails = PEOPLE * TOKENS_EACH;
    sink.mood = 421;
    sink.mails.length = 0;
    for (let n = 0; n < TOKENS_EACH; n += 1) {
      const body = { name: `Token ${n}`, scopes: ['inbox:read' as const] };
      await Promise.all(clients.map((client) => data(client.POST('/api/v1/tokens', { body }))));
    }
    await pause(OUTAGE);
    sink.mood = 'ok';
    while (sink.mails.length === 0) await pause(5);
    const began = performance.now();
    while (sink.mails.length < mails) await pause(5);
    const took = performance.now() - began;
    await pause(REST);
    return { mails, took, doubled: sink.mails.length - mails };
  } finally {
    await server.stop();
    await sink.stop();
  }
}

/** Somebody whose address is theirs. */
async function member(address: string, sink: MailSink, username: string) {
  const email = `${username}@people.example.org`;
  const body = { username, email, password: 'correct horse battery' };
  const { accessToken } = await data(createClient({ server: address }).POST('/api/v1/auth/signup', { body }));
  const client = createClient({ server: address, token: () => Promise.resolve(accessToken) });
  const { token } = await sink.nextLink(email);
  await data(client.POST('/api/v1/auth/verify-email', { body: { token } }));
  return client;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
