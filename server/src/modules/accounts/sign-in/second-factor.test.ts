import { generateSync } from 'otplib/functional';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { emailOf, PASSWORD, startTestServer, type TestServer } from '../../../../test/harness.ts';
import { confirmEmails, startMailSink } from '../../../../test/mail-sink.ts';
import { makeKey, useKey } from '../../../../test/software-authenticator.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

let people = 0;

const codeAt = (at: TestServer, secret: string, drift = 0) =>
  generateSync({ secret, epoch: Math.floor(at.clock.ms() / 1000) + drift });
const begin = (name: string, password = PASSWORD) =>
  data(server.as(name).POST('/api/v1/profile/totp', { body: { password } }));
const confirm = (name: string, code: string) =>
  data(server.as(name).POST('/api/v1/profile/totp/confirm', { body: { code } }));
const remove = (name: string, body: { password?: string; code?: string }) =>
  data(server.as(name).DELETE('/api/v1/profile/totp', { body }));
const shown = (name: string) => data(server.as(name).GET('/api/v1/profile/second-factor'));
const logIn = (username: string, code?: string, password = PASSWORD) =>
  data(server.as().POST('/api/v1/auth/login', { body: { username, password, ...(code ? { code } : {}) } }));

async function somebody(): Promise<string> {
  const name = `person_${(people += 1)}`;
  await server.join(name);
  return name;
}

/** Somebody who is asked for codes; a moment later, so that the next code is a new one. */
async function protectedPerson() {
  const name = await somebody();
  const { secret } = await begin(name);
  const { recoveryCodes } = await confirm(name, codeAt(server, secret));
  server.clock.advance(60);
  return { name, secret, recoveryCodes, code: (drift?: number) => codeAt(server, secret, drift) };
}

describe('setting up', () => {
  it('needs the password, and then a code that the app shows', async () => {
    const name = await somebody();
    await expect(begin(name, 'wrong password')).rejects.toThrow('WRONG_PASSWORD');
    const { secret, uri } = await begin(name);
    expect(uri).toBe(`otpauth://totp/WatchThis:${name}?secret=${secret}&issuer=WatchThis`);
    expect(await shown(name)).toEqual({ totp: null, recoveryCodesLeft: 0, passkeys: 0 });
    expect(await logIn(name)).toMatchObject({ user: { username: name } });
    const right = codeAt(server, secret);
    await expect(confirm(name, right === '000000' ? '000001' : '000000')).rejects.toThrow('WRONG_CODE');
    const { recoveryCodes } = await confirm(name, right);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(await shown(name)).toEqual({
      totp: { activeSince: expect.any(String) as string },
      recoveryCodesLeft: 10,
      passkeys: 0,
    });
  });

  it('can be begun again until it was confirmed, and not after', async () => {
    const name = await somebody();
    const first = await begin(name);
    const second = await begin(name);
    await expect(confirm(name, codeAt(server, first.secret))).rejects.toThrow('WRONG_CODE');
    await confirm(name, codeAt(server, second.secret));
    await expect(begin(name)).rejects.toThrow('TOTP_ACTIVE');
    await expect(confirm(name, codeAt(server, second.secret))).rejects.toThrow('TOTP_ACTIVE');
  });

  it('needs a secret before a code', async () => {
    await expect(confirm(await somebody(), '123456')).rejects.toThrow('TOTP_NOT_FOUND');
  });

  it.each(['12345', '1234567', 'no code', '１２３４５６'])('is not done by what is no code: %s', async (typed) => {
    const name = await somebody();
    await begin(name);
    await expect(confirm(name, typed)).rejects.toThrow('WRONG_CODE');
  });
});

describe('logging in', () => {
  it('asks for a code only those who know the password', async () => {
    const { name, code } = await protectedPerson();
    await expect(logIn(name, code(), 'wrong password')).rejects.toThrow('INVALID_CREDENTIALS');
    await expect(logIn(name)).rejects.toThrow('SECOND_FACTOR_REQUIRED');
    expect(await logIn(name, code())).toMatchObject({ user: { username: name } });
  });

  it('asks for it in the browser as well', async () => {
    const { name, code } = await protectedPerson();
    const inBrowser = (body: object) =>
      server.request('/session', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username: name, password: PASSWORD, ...body }),
      });
    const refused = await inBrowser({});
    expect([refused.status, refused.headers.getSetCookie()]).toEqual([401, []]);
    const given = await inBrowser({ code: code() });
    expect([given.status, given.headers.getSetCookie().length]).toEqual([200, 1]);
  });

  it('takes a code once, even of many at the same time', async () => {
    const { name, code } = await protectedPerson();
    const all = await Promise.allSettled(Array.from({ length: 5 }, () => logIn(name, code())));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(logIn(name, code())).rejects.toThrow('INVALID_SECOND_FACTOR');
    await expect(logIn(name, code(-30))).rejects.toThrow('INVALID_SECOND_FACTOR');
  });

  it('takes not the code either that turned it on', async () => {
    const name = await somebody();
    const { secret } = await begin(name);
    const code = codeAt(server, secret);
    await confirm(name, code);
    await expect(logIn(name, code)).rejects.toThrow('INVALID_SECOND_FACTOR');
  });

  it.each([
    [-60, false],
    [-30, true],
    [30, true],
    [60, false],
  ])('lets a clock be wrong by one step: %i s', async (drift, isTaken) => {
    const { name, code } = await protectedPerson();
    // A second into a step: none begins between the typing and the answer.
    server.clock.advance(120 + 31 - ((server.clock.ms() / 1000) % 30));
    const typed = code(drift);
    if (isTaken) expect(await logIn(name, `${typed.slice(0, 3)} ${typed.slice(3)}`)).toBeTruthy();
    else await expect(logIn(name, typed)).rejects.toThrow('INVALID_SECOND_FACTOR');
  });

  it('takes each recovery code once, however it is typed, from its person alone', async () => {
    const { name, recoveryCodes } = await protectedPerson();
    const other = await protectedPerson();
    const [first = '', second = ''] = recoveryCodes;
    await expect(logIn(other.name, first)).rejects.toThrow('INVALID_SECOND_FACTOR');
    await logIn(name, first.toLowerCase().replaceAll('-', ' '));
    await expect(logIn(name, first)).rejects.toThrow('INVALID_SECOND_FACTOR');
    await logIn(name, second);
    expect(await shown(name)).toMatchObject({ recoveryCodesLeft: 8 });
  });

  it('asks for none of those who come with a passkey', async () => {
    const { name } = await protectedPerson();
    const client = server.as(name);
    const options = await data(client.POST('/api/v1/passkeys/options', { body: { password: PASSWORD } }));
    const { key, response } = makeKey(options);
    await data(client.POST('/api/v1/passkeys', { body: { response, name: 'Phone' } }));
    const body = { response: useKey(key, await data(server.as().POST('/session/passkey/options'))) };
    expect(await data(server.as().POST('/session/passkey', { body }))).toMatchObject({ user: { username: name } });
    expect(await shown(name)).toMatchObject({ passkeys: 1 });
  });
});

describe('turning it off', () => {
  it('takes the password or a code, and then the password is enough', async () => {
    const one = await protectedPerson();
    await expect(remove(one.name, {})).rejects.toThrow('VALIDATION_ERROR');
    await expect(remove(one.name, { password: 'wrong password' })).rejects.toThrow('WRONG_PASSWORD');
    await expect(remove(one.name, { code: 'NOT-A-CODE' })).rejects.toThrow('WRONG_CODE');
    await remove(one.name, { code: one.code() });
    expect(await shown(one.name)).toMatchObject({ totp: null, recoveryCodesLeft: 0 });
    expect(await logIn(one.name)).toBeTruthy();
    const other = await protectedPerson();
    await remove(other.name, { password: PASSWORD });
    await expect(remove(other.name, { password: PASSWORD })).rejects.toThrow('TOTP_NOT_FOUND');
  });
});

describe('recovery codes', () => {
  it('are replaced all at once', async () => {
    const { name, recoveryCodes } = await protectedPerson();
    const body = { password: PASSWORD };
    const fresh = await data(server.as(name).POST('/api/v1/profile/recovery-codes', { body }));
    await expect(logIn(name, recoveryCodes[0])).rejects.toThrow('INVALID_SECOND_FACTOR');
    expect(await logIn(name, fresh.recoveryCodes[0])).toBeTruthy();
  });

  it('are of no use without an app', async () => {
    const name = await somebody();
    const body = { password: PASSWORD };
    await expect(data(server.as(name).POST('/api/v1/profile/recovery-codes', { body }))).rejects.toThrow(
      'TOTP_NOT_FOUND',
    );
  });
});

it('cannot be guessed, by whatever name the account is called', async () => {
  const sink = await startMailSink();
  const strict = await startTestServer({ RATE_LIMITS: 'on', TRUST_PROXY: 'on', SMTP_URL: sink.url });
  await strict.join('ana');
  await confirmEmails(strict, sink, 'ana');
  const { secret } = await data(strict.as('ana').POST('/api/v1/profile/totp', { body: { password: PASSWORD } }));
  const body = { code: codeAt(strict, secret) };
  await data(strict.as('ana').POST('/api/v1/profile/totp/confirm', { body }));
  const codes: string[] = [];
  // From ever new addresses, each with both names of the account.
  for (let i = 0; i < 64; i += 1) {
    const response = await strict.request('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `192.0.2.${i}` },
      body: JSON.stringify({
        username: i % 2 === 0 ? 'ana' : emailOf('ana'),
        password: PASSWORD,
        code: `guess ${i}`,
      }),
    });
    codes.push(((await response.json()) as { error: { code: string } }).error.code);
  }
  await strict.stop();
  await sink.stop();
  expect(codes.slice(0, 59)).toEqual(Array(59).fill('INVALID_SECOND_FACTOR'));
  expect(codes.at(-1)).toBe('RATE_LIMITED');
});
