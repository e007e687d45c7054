import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { data } from '#shared/client.ts';
import { codeOf, emailOf, PASSWORD, startTestServer, type TestServer } from '../../../../test/harness.ts';
import { confirmEmails, startMailSink, type MailSink } from '../../../../test/mail-sink.ts';
import { freshName, openTestDoors } from '../test-doors.ts';

let server: TestServer;
let sink: MailSink;
beforeAll(async () => {
  sink = await startMailSink();
  server = await startTestServer({ SMTP_URL: sink.url, BASE_URL: 'https://watch.example.org' });
});
afterAll(async () => {
  await server.stop();
  await sink.stop();
});

const stateOf = (name: string) => data(server.as(name).GET('/api/v1/profile/email'));
const claim = (name: string, email: string, password = PASSWORD) =>
  data(server.as(name).PUT('/api/v1/profile/email', { body: { email, password } }));
const verify = (token: string) => data(server.as().POST('/api/v1/auth/verify-email', { body: { token } }));
const logIn = (username: string) =>
  data(server.as().POST('/api/v1/auth/login', { body: { username, password: PASSWORD } }));
const freshEmail = () => `${freshName()}@example.org`;

async function newPerson({ isConfirmed = false } = {}): Promise<string> {
  const name = freshName();
  await server.join(name);
  if (isConfirmed) await confirmEmails(server, sink, name);
  else await sink.next(emailOf(name));
  return name;
}

/** The moment of the next try is set once the last one has ended, which may be after a test has seen it. */
async function asTimePasses<T>(waiting: Promise<T>): Promise<T> {
  const passing = setInterval(() => server.clock.advance(20), 100);
  try {
    return await waiting;
  } finally {
    clearInterval(passing);
  }
}

describe('an e-mail address', () => {
  it('is theirs who open the link that was sent there at sign-up', async () => {
    const name = freshName();
    await server.join(name);
    const mail = await sink.next(emailOf(name));
    expect(mail.to).toEqual([emailOf(name)]);
    expect(mail.header('subject')).toBe('Confirm your e-mail address');
    expect(mail.text).toContain(`The account ${name} at watch.example.org`);
    expect(mail.text).toContain(`https://watch.example.org/verify-email#${mail.token}`);
    expect(await stateOf(name)).toEqual({ email: null, pendingEmail: emailOf(name) });
    expect(await verify(mail.token)).toEqual({ email: emailOf(name) });
    expect(await stateOf(name)).toEqual({
      email: { address: emailOf(name), verifiedAt: expect.any(String) as string },
      pendingEmail: null,
    });
  });

  it('logs nobody in and finds nobody before that, and does afterwards, whatever the case', async () => {
    const name = freshName();
    await server.join(name, `${name}_b`);
    const { token } = await sink.next(emailOf(name));
    const find = () =>
      data(server.as(`${name}_b`).POST('/api/v1/friends/requests', { body: { email: emailOf(name).toUpperCase() } }));
    const asked = async () => (await data(server.as(name).GET('/api/v1/friends/requests'))).incoming.length;
    await find();
    expect([await asked(), await codeOf(logIn(emailOf(name)))]).toEqual([0, 'INVALID_CREDENTIALS']);
    await verify(token);
    await find();
    expect([await asked(), await codeOf(logIn(emailOf(name).toUpperCase()))]).toEqual([1, 'no error']);
  });

  it('is kept from nobody by those who only say that it is theirs', async () => {
    const [squatter, owner] = [await newPerson(), await newPerson()];
    const email = freshEmail();
    await claim(squatter, email);
    const first = await sink.next(email);
    await claim(owner, email.toUpperCase());
    await verify((await sink.next(email.toUpperCase())).token);
    expect((await stateOf(owner)).email?.address).toBe(email.toUpperCase());
    expect(await codeOf(verify(first.token))).toBe('EMAIL_TAKEN');
    expect((await stateOf(squatter)).email).toBeNull();
    expect((await logIn(email)).user.username).toBe(owner);
  });

  it('stays until the next one is confirmed', async () => {
    const name = await newPerson({ isConfirmed: true });
    const next = freshEmail();
    const before = await stateOf(name);
    expect(await claim(name, next)).toEqual({ ...before, pendingEmail: next });
    expect(await codeOf(logIn(emailOf(name)))).toBe('no error');
    await verify((await sink.next(next)).token);
    expect(await codeOf(logIn(emailOf(name)))).toBe('INVALID_CREDENTIALS');
    expect(await codeOf(logIn(next))).toBe('no error');
  });

  it('has the one before told when it takes its place', async () => {
    const name = await newPerson({ isConfirmed: true });
    const next = freshEmail();
    await claim(name, next);
    await verify((await sink.next(next)).token);
    const letter = await sink.next(emailOf(name));
    expect(letter.header('subject')).toBe('Your e-mail address was changed');
    expect(letter.text).toContain(`Your account ${name} at watch.example.org does not use this address any more.`);
    expect(letter.text).toContain('\r\nDevice: A program, address: ');
    // Nothing in it leads to the address that is theirs now.
    expect(letter.text).not.toContain(next);
  });

  it('is changed by nobody who does not know the password', async () => {
    const name = await newPerson();
    expect(await codeOf(claim(name, freshEmail(), 'wrong password'))).toBe('WRONG_PASSWORD');
  });

  it('stays theirs when they name it again, and what they named in between is forgotten', async () => {
    const name = await newPerson({ isConfirmed: true });
    const other = freshEmail();
    await claim(name, other);
    const { token } = await sink.next(other);
    expect(await claim(name, emailOf(name).toUpperCase())).toMatchObject({
      email: { address: emailOf(name) },
      pendingEmail: null,
    });
    expect(await codeOf(verify(token))).toBe('MAIL_LINK_ENDED');
  });

  it('can be given up', async () => {
    const name = await newPerson({ isConfirmed: true });
    const other = freshEmail();
    await claim(name, other);
    const { token } = await sink.next(other);
    await data(server.as(name).DELETE('/api/v1/profile/email', { body: { password: PASSWORD } }));
    expect(await stateOf(name)).toEqual({ email: null, pendingEmail: null });
    expect((await sink.next(emailOf(name))).header('subject')).toBe('Your e-mail address was changed');
    expect(await codeOf(verify(token))).toBe('MAIL_LINK_ENDED');
    expect(await codeOf(logIn(emailOf(name)))).toBe('INVALID_CREDENTIALS');
  });

  it('is told of being given up also when its person leaves right afterwards', async () => {
    const name = await newPerson({ isConfirmed: true });
    sink.mood = 421;
    const { attempts } = sink;
    await data(server.as(name).DELETE('/api/v1/profile/email', { body: { password: PASSWORD } }));
    await vi.waitFor(() => expect(sink.attempts).toBe(attempts + 1));
    await data(server.as(name).DELETE('/api/v1/profile', { body: { password: PASSWORD } }));
    sink.mood = 'ok';
    const mail = await asTimePasses(sink.next(emailOf(name)));
    expect(mail.header('subject')).toBe('Your e-mail address was changed');
  });

  it.each(['ana', 'ana@', 'a@b.org, c@d.org', 'a@b.org\r\nBcc: c@d.org', '"a"@b.org', `${'a'.repeat(65)}@b.org`])(
    'is one address: not %j',
    async (email) => {
      expect(await codeOf(claim(await newPerson(), email))).toBe('VALIDATION_ERROR');
    },
  );
});

describe('a link in a mail', () => {
  it('works once', async () => {
    const name = freshName();
    await server.join(name);
    const { token } = await sink.next(emailOf(name));
    const codes = await Promise.all(Array.from({ length: 5 }, () => codeOf(verify(token))));
    expect(codes.toSorted()).toEqual([...Array<string>(4).fill('MAIL_LINK_ENDED'), 'no error']);
  });

  it('ends when there is a newer one', async () => {
    const name = await newPerson();
    const email = freshEmail();
    await claim(name, email);
    const first = await sink.next(email);
    await claim(name, email);
    const second = await sink.next(email);
    expect(await codeOf(verify(first.token))).toBe('MAIL_LINK_ENDED');
    expect(await codeOf(verify(second.token))).toBe('no error');
  });

  it('ends after an hour; the address can be named again', async () => {
    const name = await newPerson();
    const email = freshEmail();
    await claim(name, email);
    const { token } = await sink.next(email);
    server.clock.advance(3600);
    expect(await codeOf(verify(token))).toBe('MAIL_LINK_ENDED');
    expect((await stateOf(name)).pendingEmail).toBe(email);
  });

  it('comes later when the mail was put off', async () => {
    const name = await newPerson();
    const email = freshEmail();
    sink.mood = 451;
    await claim(name, email);
    await vi.waitFor(() => expect(sink.tried).toContain(email));
    sink.mood = 'ok';
    const { token } = await asTimePasses(sink.next(email));
    expect(await codeOf(verify(token))).toBe('no error');
  });

  it('works whichever copy arrived when nobody can tell whether the first one did', async () => {
    const name = await newPerson();
    const email = freshEmail();
    sink.mood = 'dropped after DATA';
    await claim(name, email);
    const first = await sink.next(email);
    sink.mood = 'ok';
    const second = await asTimePasses(sink.next(email));
    expect(second.header('message-id')).toBe(first.header('message-id'));
    expect(await codeOf(verify(first.token))).toBe('no error');
    expect(await codeOf(verify(second.token))).toBe('MAIL_LINK_ENDED');
  });

  it('is not sent again when the address refuses mail for good', async () => {
    const name = await newPerson();
    const refused = freshEmail();
    sink.mood = 550;
    await claim(name, refused);
    await vi.waitFor(() => expect(sink.tried).toContain(refused));
    sink.mood = 'ok';
    server.clock.advance(3600);
    const next = freshEmail();
    await claim(name, next);
    await sink.next(next);
    expect(sink.tried.filter((address) => address === refused)).toHaveLength(1);
  });

  it('stands in the log of a server that sends no mail', async () => {
    const doors = await openTestDoors();
    const { accounts, email, logged } = await doors.process();
    const name = freshName();
    const id = await accounts.signUp({ username: name, password: PASSWORD, email: emailOf(name) });
    await vi.waitFor(() => expect(logged.join()).toContain('#'));
    const { link } = JSON.parse(logged[0] ?? '') as { link: string };
    expect(link).toMatch(/^https:\/\/watch\.example\.org\/verify-email#[\w-]{43}$/);
    await email.verify(link.split('#')[1] ?? '', {});
    expect(await accounts.find({ email: emailOf(name) })).toBe(id);
    await doors.close();
  });
});

it('sends five mails to one address in half an hour, whoever asks for them', async () => {
  const limited = await startTestServer({ RATE_LIMITS: 'on' });
  const signUp = (email: string) =>
    codeOf(
      data(limited.as().POST('/api/v1/auth/signup', { body: { username: freshName(), password: PASSWORD, email } })),
    );
  const codes: string[] = [];
  for (let i = 0; i < 6; i += 1) codes.push(await signUp(`ana+${i}@example.org`));
  expect(codes).toEqual([...Array<string>(5).fill('no error'), 'RATE_LIMITED']);
  expect(await signUp('ben@example.org')).toBe('no error');
  await limited.stop();
});
