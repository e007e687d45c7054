import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { data } from '#shared/client.ts';
import { emailOf, type TestServer } from './harness.ts';

/** How a mail is met: taken, put off (421, 451), refused for good (550), or left without a word of what became of it. */
export type Mood = 'ok' | 421 | 451 | 550 | 'dropped after DATA' | 'hangs at DATA';

export interface Received {
  from: string;
  to: string[];
  /** As it came. */
  source: string;
  /** As people read it. */
  text: string;
  header(name: string): string | undefined;
  /** What stands behind the `#` of its link. */
  token: string;
}

export interface MailSink {
  url: string;
  mood: Mood;
  /** How often somebody wanted to hand a mail in. */
  attempts: number;
  /** The address of each of them. */
  tried: string[];
  mails: Received[];
  /** Takes the first mail out that came to an address, or waits for it. */
  next(address: string): Promise<Received>;
  /** The same of those with a link that works once: word of what happened comes in between. */
  nextLink(address: string): Promise<Received>;
  stop(): Promise<void>;
}

/** Of whoever logs in; nobody needs to. */
export const SINK_PASSWORD = 'p@ss/word';

/** Milliseconds that whoever hands a mail in waits for a word of the sink. */
const PATIENCE = 3000;

/** A real SMTP server on loopback, which keeps what it gets. */
export async function startMailSink(): Promise<MailSink> {
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onAuth({ username, password }, _, callback) {
      if (password === SINK_PASSWORD) callback(null, { user: username });
      else callback(new Error('wrong password'));
    },
    onMailFrom(_, __, callback) {
      sink.attempts += 1;
      callback(null);
    },
    onRcptTo({ address }, _, callback) {
      sink.tried.push(address);
      callback(typeof sink.mood === 'number' ? refusal(sink.mood) : null);
    },
    onData(stream, { envelope }, callback) {
      void text(stream).then((source) => {
        const { mailFrom, rcptTo } = envelope;
        sink.mails.push(received(source, mailFrom ? mailFrom.address : '', rcptTo));
        if (sink.mood === 'ok') callback();
        else if (sink.mood === 'dropped after DATA') for (const socket of sockets) socket.destroy();
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');

  const sink: MailSink = {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}?socketTimeout=${PATIENCE}`,
    mood: 'ok',
    attempts: 0,
    tried: [],
    mails: [],
    next: (address) => taken(address, () => true),
    nextLink: (address) => taken(address, ({ token }) => token !== ''),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return sink;

  async function taken(address: string, fits: (mail: Received) => boolean): Promise<Received> {
    const isTheirs = ({ to }: Received) => to.some((one) => one.toLowerCase() === address.toLowerCase());
    for (let waits = 0; waits < 1000; waits += 1) {
      const at = sink.mails.findIndex((mail) => isTheirs(mail) && fits(mail));
      const [mail] = at < 0 ? [] : sink.mails.splice(at, 1);
      if (mail) return mail;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`no mail came to ${address}`);
  }
}

/** Has people who joined open the mail that came at sign-up. */
export async function confirmEmails(server: TestServer, sink: MailSink, ...usernames: string[]): Promise<void> {
  for (const username of usernames) {
    const { token } = await sink.nextLink(emailOf(username));
    await data(server.as().POST('/api/v1/auth/verify-email', { body: { token } }));
  }
}

const refusal = (responseCode: number) => Object.assign(new Error('not now'), { responseCode });

/** A part that is mostly written in other letters than ours. */
const BASE64 = /(^Content-Transfer-Encoding: base64\r\n\r\n)([\w+/=\r\n]+)/gim;

function received(source: string, from: string, rcptTo: { address: string }[]): Received {
  const text = source
    .replaceAll(BASE64, (_, head: string, body: string) => head + Buffer.from(body, 'base64').toString())
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString());
  return {
    from,
    to: rcptTo.map(({ address }) => address),
    source,
    text,
    header: (name) => new RegExp(`^${name}: (.*)\r$`, 'im').exec(source)?.[1],
    token: /#([\w-]{43})\b/.exec(text)?.[1] ?? '',
  };
}
