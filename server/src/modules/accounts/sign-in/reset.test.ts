import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { data } from '#shared/client.ts';
import { codeOf, emailOf, PASSWORD, startTestServer, type TestServer } from '../../../../test/harness.ts';
import { confirmEmails, startMailSink, type MailSink } from '../../../../test/mail-sink.ts';
import { freshName, openTestDoors } from '../test-doors.ts';

let server: TestServer;
let sink: MailSink;
beforeAll(async () => {
  sink = await startMailSink();
  server = await startTestServer({ SMTP_URL: sink.url });
});
afterAll(async () => {
  await server.stop();
  await sink.stop();
});

const NEW = 'another horse battery';
const ask = (email: string) => data(server.as().POST('/api/v1/auth/reset', { body: { email } }));
const finish = (token: string, password = NEW) =>
  data(server.as().POST('/api/v1/auth/reset/finish', { body: { token, password } }));
const logIn = (username: string, password = PASSWORD) =>
  data(server.as().POST('/api/v1/auth/login', { body: { username, password } }));

/** Somebody whose address is theirs. */
async function newPerson(): Promise<string> {
  const name = freshName();
  await server.join(name);
  await confirmEmails(server, sink, name);
  return name;
}
async function linkFor(name: string) {
  await ask(emailOf(name));
  return sink.nextLink(emailOf(name));
}

describe('a forgotten password', () => {
  it('is chosen anew by whoever opens the mail; all devices are signed out, and their person is told', async () => {
    const name = await newPerson();
    const { refreshToken } = await logIn(name);
    const mail = await linkFor(name);
    expect(mail.header('subject')).toBe('Choose a new password');
    expect(mail.text).toContain(`${server.address}/reset#${mail.token}`);
    await finish(mail.token);
    expect(await codeOf(data(server.as(name).GET('/api/v1/auth/me')))).toBe('AUTHENTICATION_REQUIRED');
    expect(await codeOf(data(server.as().POST('/api/v1/auth/refresh', { body: { refreshToken } })))).toBe(
      'INVALID_REFRESH_TOKEN',
    );
    expect(await codeOf(logIn(name))).toBe('INVALID_CREDENTIALS');
    expect(await codeOf(logIn(name, NEW))).toBe('no error');
    const told = await sink.next(emailOf(name));
    expect(told.header('subject')).toBe('Your password was changed');
    expect(told.token).toBe('');
    expect(told.text).toContain('\r\nDevice: A program, address: ');
  });

  it('is chosen anew also by somebody who has left, and comes back with it', async () => {
    const name = await newPerson();
    await data(server.as(name).DELETE('/api/v1/profile', { body: { password: PASSWORD } }));
    await finish((await linkFor(name)).token);
    expect((await sink.next(emailOf(name))).header('subject')).toBe('Your password was changed');
    expect(await codeOf(logIn(name, NEW))).toBe('ACCOUNT_LEAVING');
    const body = { username: name, password: NEW, comeBack: true };
    expect(await codeOf(data(server.as().POST('/api/v1/auth/login', { body })))).toBe('no error');
  });

  it('is asked for with one answer, whoever has the address', async () => {
    const name = await newPerson();
    const unconfirmed = freshName();
    await server.join(unconfirmed);
    await sink.next(emailOf(unconfirmed));
    const answers = await Promise.all([emailOf(name), emailOf(unconfirmed), emailOf(freshName())].map(ask));
    expect(answers).toEqual([{}, {}, {}]);
    await sink.next(emailOf(name));
    // What is asked for later is sent later.
    await linkFor(name);
    expect(sink.mails.filter(({ to }) => to.includes(emailOf(unconfirmed)))).toEqual([]);
  });

  it('lets no device in that was about to be connected', async () => {
    const name = await newPerson();
    const { deviceCode, userCode } = await data(server.as().POST('/api/v1/device/code', { body: { name: 'A thief' } }));
    await data(server.as(name).POST('/api/v1/device/approve', { body: { userCode } }));
    await finish((await linkFor(name)).token);
    expect(await codeOf(data(server.as().POST('/api/v1/device/token', { body: { deviceCode } })))).toBe('INVALID_CODE');
  });

  it('is refused when it is common or what the account is known by; the link can be used again', async () => {
    const name = await newPerson();
    const { token } = await linkFor(name);
    for (const password of ['password123', name.toUpperCase(), emailOf(name)]) {
      expect(await codeOf(finish(token, password))).toBe('PASSWORD_TOO_COMMON');
    }
    expect(await codeOf(finish(token, 'short'))).toBe('VALIDATION_ERROR');
    expect(await codeOf(finish(token))).toBe('no error');
  });
});

describe('the link', () => {
  it('leads to the configured address, whatever host the one who asked for it named', async () => {
    const name = await newPerson();
    const evil = 'evil.example';
    await server.request('/api/v1/auth/reset', {
      method: 'POST',
      headers: { 'content-type': 'application/json', host: evil, 'x-forwarded-host': evil, origin: `https://${evil}` },
      body: JSON.stringify({ email: emailOf(name) }),
    });
    const mail = await sink.next(emailOf(name));
    expect(mail.text).toContain(`${server.address}/reset#${mail.token}`);
    expect(mail.source).not.toContain(evil);
  });

  it('works once, also when it is opened many times at the same moment', async () => {
    const name = await newPerson();
    const { token } = await linkFor(name);
    const codes = await Promise.all(Array.from({ length: 5 }, () => codeOf(finish(token))));
    expect(codes.toSorted()).toEqual([...Array<string>(4).fill('MAIL_LINK_ENDED'), 'no error']);
  });

  it('ends after an hour', async () => {
    const { token } = await linkFor(await newPerson());
    server.clock.advance(3600);
    expect(await codeOf(finish(token))).toBe('MAIL_LINK_ENDED');
  });

  it('ends when there is a newer one', async () => {
    const name = await newPerson();
    const first = await linkFor(name);
    const second = await linkFor(name);
    expect(await codeOf(finish(first.token))).toBe('MAIL_LINK_ENDED');
    expect(await codeOf(finish(second.token))).toBe('no error');
  });

  it('ends when the address is not theirs any more', async () => {
    const name = await newPerson();
    const given = await linkFor(name);
    await data(server.as(name).DELETE('/api/v1/profile/email', { body: { password: PASSWORD } }));
    expect(await codeOf(finish(given.token))).toBe('MAIL_LINK_ENDED');
  });

  it('confirms no address, and a link that does chooses no password', async () => {
    const name = await newPerson();
    const { token } = await linkFor(name);
    expect(await codeOf(data(server.as().POST('/api/v1/auth/verify-email', { body: { token } })))).toBe(
      'MAIL_LINK_ENDED',
    );
    const other = `${freshName()}@example.org`;
    await data(server.as(name).PUT('/api/v1/profile/email', { body: { email: other, password: PASSWORD } }));
    expect(await codeOf(finish((await sink.nextLink(other)).token))).toBe('MAIL_LINK_ENDED');
  });

  it('can be made without mail by whoever runs the server', async () => {
    const doors = await openTestDoors();
    const { accounts, reset, logged } = await doors.process();
    const username = freshName();
    const id = await accounts.signUp({ username, password: PASSWORD });
    const link = await reset.linkFor(id);
    expect(link).toMatch(/^https:\/\/watch\.example\.org\/reset#[\w-]{43}$/);
    await reset.finish({ token: link.split('#')[1] ?? '', password: NEW }, {});
    expect(await accounts.checkPassword({ username, password: NEW })).toMatchObject({ userId: id });
    expect(await codeOf(reset.linkFor('nobody'))).toBe('USER_NOT_FOUND');
    expect(logged).toEqual([]);
    await doors.close();
  });

  it('ends when the password is changed in another way', async () => {
    const doors = await openTestDoors();
    const { accounts, reset, outbox } = await doors.process();
    const userId = await accounts.signUp({ username: freshName(), password: PASSWORD });
    const token = (await reset.linkFor(userId)).split('#')[1] ?? '';
    await doors.told(outbox, { type: 'PASSWORD_CHANGED', userId });
    await vi.waitFor(async () =>
      expect(await codeOf(reset.finish({ token, password: 'password' }, {}))).toBe('MAIL_LINK_ENDED'),
    );
    await doors.close();
  });
});

it('is asked for five times in half an hour for one address, whether it is anybody’s or not', async () => {
  const limited = await startTestServer({ RATE_LIMITS: 'on' });
  const codes: string[] = [];
  for (let i = 0; i < 6; i += 1) {
    codes.push(await codeOf(data(limited.as().POST('/api/v1/auth/reset', { body: { email: 'Nobody@example.org' } }))));
  }
  expect(codes).toEqual([...Array<string>(5).fill('no error'), 'RATE_LIMITED']);
  await limited.stop();
});
