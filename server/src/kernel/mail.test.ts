import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SINK_PASSWORD, startMailSink, type MailSink } from '../../test/mail-sink.ts';
import { readConfig } from './config.ts';
import { createLog } from './log.ts';
import { createMail, isAddress } from './mail.ts';

let sink: MailSink;
let logged: string[];
beforeEach(async () => {
  sink = await startMailSink();
  logged = [];
});
afterEach(() => sink.stop());

const mailWith = (environment: Record<string, string>) => {
  const config = readConfig({ BASE_URL: 'https://watch.example.org', ...environment });
  return createMail({ config, log: createLog('info', { write: (line) => void logged.push(line) }) });
};
const letter = {
  language: 'en' as const,
  subject: 'Look & <see>',
  paragraphs: ['Ana said "5 < 6".'],
  link: { label: 'Open', url: 'https://watch.example.org/reset#secret' },
};
const outgoing = { id: 'one', to: 'ana@example.org', letter };

it('sends a mail as text and HTML that say the same, and escapes what would be markup', async () => {
  await mailWith({ SMTP_URL: sink.url }).send(outgoing);
  const [mail] = sink.mails;
  expect(mail).toMatchObject({ from: 'no-reply@watch.example.org', to: ['ana@example.org'] });
  expect(mail?.header('from')).toBe('WatchThis <no-reply@watch.example.org>');
  expect(mail?.header('to')).toBe('ana@example.org');
  expect(mail?.header('subject')).toBe('Look & <see>');
  expect(mail?.header('message-id')).toBe('<one@watch.example.org>');
  expect(mail?.header('auto-submitted')).toBe('auto-generated');
  expect(mail?.text).toContain('Ana said "5 < 6".');
  expect(mail?.text).toContain('<title>Look &#38; &#60;see&#62;</title>');
  expect(mail?.text).toContain('Ana said &#34;5 &#60; 6&#34;.');
  expect(mail?.text.match(/https:\/\/watch\.example\.org\/reset#secret/g)).toHaveLength(3);
});

it('has no header but its own, whatever stands in its subject and words', async () => {
  const line = 'Hello\r\nBcc: eve@example.net\r\n\r\nAnother body';
  await mailWith({ SMTP_URL: sink.url }).send({
    ...outgoing,
    letter: { language: 'en', subject: line, paragraphs: [line] },
  });
  const [mail] = sink.mails;
  expect(mail?.to).toEqual(['ana@example.org']);
  const [head = ''] = mail?.source.split('\r\n\r\n') ?? [];
  expect(head).not.toMatch(/^bcc/im);
  expect(head).toMatch(/^content-type: /im);
});

it('says who it comes from as whoever runs the server has chosen', async () => {
  await mailWith({ SMTP_URL: sink.url, MAIL_FROM: 'Our films <films@example.net>' }).send(outgoing);
  await mailWith({ SMTP_URL: sink.url, MAIL_FROM: 'films@example.net' }).send(outgoing);
  expect(sink.mails.map((mail) => [mail.from, mail.header('from')])).toEqual([
    ['films@example.net', 'Our films <films@example.net>'],
    ['films@example.net', 'films@example.net'],
  ]);
});

it.each([421, 451] as const)('throws when it is put off with %d, to be called again', async (mood) => {
  sink.mood = mood;
  await expect(mailWith({ SMTP_URL: sink.url }).send(outgoing)).rejects.toThrow();
});

it('waits a while for a server that says nothing, at the beginning or after the mail', async () => {
  const silent = createServer((socket) => socket.write('220 mail.example.org\r\n')).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  sink.mood = 'hangs at DATA';
  const tries = [`smtp://127.0.0.1:${port}`, sink.url].map((url) => mailWith({ SMTP_URL: url }).send(outgoing));
  for (const tried of await Promise.allSettled(tries)) expect(tried.status).toBe('rejected');
  expect(sink.mails).toHaveLength(1);
  silent.close();
});

it.each(['smtps', 'smtp'])('hands nothing to a server by %s that cannot show who it is', async (scheme) => {
  let handed = 0;
  const impostor = new SMTPServer({
    secure: scheme === 'smtps',
    authOptional: true,
    onData: () => (handed += 1),
  });
  impostor.on('error', () => undefined);
  const listening = impostor.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  await expect(mailWith({ SMTP_URL: `${scheme}://127.0.0.1:${port}` }).send(outgoing)).rejects.toThrow(/certificate/);
  expect(handed).toBe(0);
  await new Promise<void>((closed) => impostor.close(() => closed()));
});

it('drops what is refused for good, and says so without its contents', async () => {
  sink.mood = 550;
  await mailWith({ SMTP_URL: sink.url }).send(outgoing);
  expect(logged.join()).toContain('a mail was refused for good and dropped');
  expect(logged.join()).not.toContain('secret');
});

it('repeats a mail under the same name when nobody said that it had arrived', async () => {
  const mail = mailWith({ SMTP_URL: sink.url });
  sink.mood = 'dropped after DATA';
  await expect(mail.send(outgoing)).rejects.toThrow();
  sink.mood = 'ok';
  await mail.send(outgoing);
  expect(sink.mails.map((one) => one.header('message-id'))).toEqual(Array(2).fill('<one@watch.example.org>'));
});

it('logs in with what the address says', async () => {
  const credentials = `//user:${encodeURIComponent(SINK_PASSWORD)}@`;
  await mailWith({ SMTP_URL: sink.url.replace('//', credentials) }).send(outgoing);
  expect(sink.mails).toHaveLength(1);
});

it('throws when the server for mail cannot be reached, or does not let us in', async () => {
  const { url } = sink;
  await expect(mailWith({ SMTP_URL: url.replace('//', '//user:wrong@') }).send(outgoing)).rejects.toThrow();
  await sink.stop();
  await expect(mailWith({ SMTP_URL: url }).send(outgoing)).rejects.toThrow();
  sink = await startMailSink();
});

it.each([
  'ana@example.org, eve@example.org',
  'ana@example.org;eve@example.org',
  'friends:ana@example.org,eve@example.org;',
  '"ana,"@example.org',
  'Ana <ana@example.org>',
  'ana@example.org\r\nBcc: eve@example.org',
  'ana@eve@example.org',
  `${'a'.repeat(65)}@example.org`,
  `ana@${'a'.repeat(250)}.org`,
  'ana',
  '',
])('sends nothing to what is not one address: %j', async (to) => {
  await mailWith({ SMTP_URL: sink.url }).send({ ...outgoing, to });
  expect(sink.attempts).toBe(0);
  expect(logged.join()).toContain('that is not one address');
});

it.each(['ana@example.org', "o'brien+films@mail.example.org", 'no-reply@localhost'])(
  'knows an address: %s',
  (address) => {
    expect(isAddress(address)).toBe(true);
  },
);

it('writes the link to the log where there is no server for mail', async () => {
  await mailWith({}).send(outgoing);
  expect(JSON.parse(logged[0] ?? '')).toMatchObject({
    msg: 'a mail was not sent, because SMTP_URL is not set',
    to: 'ana@example.org',
    link: 'https://watch.example.org/reset#secret',
  });
});

it.each([
  ['SMTP_URL', 'http://user:hidden@mail.example.org'],
  ['MAIL_FROM', 'nobody'],
  ['MAIL_FROM', 'A <a@example.org> <b@example.org>'],
])('does not start with a wrong %s, and repeats no password', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(name);
  expect(() => readConfig({ [name]: value })).not.toThrow('hidden');
});
