import { generateSync } from 'otplib/functional';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, data } from '#shared/client.ts';
import { emailOf, PASSWORD, startTestServer, type TestServer } from '../../../../test/harness.ts';
import { startIdentityProvider, type IdentityProvider } from '../../../../test/identity-provider.ts';
import { createRedirectedBrowser, type RedirectedBrowser } from '../../../../test/redirected-browser.ts';
import { readConfig } from '../../../kernel/config.ts';
import { makeKey } from '../../../../test/software-authenticator.ts';

const START = '/session/oidc/start';
const password = { password: PASSWORD };

let provider: IdentityProvider;
let server: TestServer;
beforeAll(async () => {
  provider = await startIdentityProvider('http://localhost:7279');
  server = await startTestServer(provider.environment);
});
afterAll(async () => {
  await server.stop();
  await provider.stop();
});

let made = 0;
const fresh = (name: string) => `${name}_${(made += 1)}`;
const browser = (at = server) => createRedirectedBrowser(at);

/** Somebody at the provider, who is the one that logs in there from now on. */
function arriving(claims: Parameters<IdentityProvider['people']['set']>[1] = {}): string {
  const subject = fresh('subject');
  provider.people.set(subject, claims);
  provider.person = subject;
  return subject;
}

/** A member with a password, whose browser is logged in. */
async function member(at = server) {
  const name = fresh('member');
  await at.join(name);
  const own = browser(at);
  await own.ask('POST', '/session', { username: name, ...password });
  return { name, own };
}

/** A member whose identity is linked; the browser stays logged in. */
async function linked(at = server) {
  const somebody = await member(at);
  const subject = arriving();
  await somebody.own.ask('POST', '/session/oidc/link', password);
  expect(await somebody.own.visit(`${START}?next=/settings`)).toBe('/settings');
  return { ...somebody, subject };
}

/** Somebody who has come by the provider and has no password. */
async function passwordless() {
  const name = fresh('new');
  arriving();
  const own = browser();
  await own.visit(START);
  expect(await own.ask('POST', '/session/oidc/account', { username: name })).toMatchObject({ status: 200 });
  return { name, own };
}

/** As the log-in page does. */
async function logIn(own: RedirectedBrowser, body: object = {}) {
  await own.visit(START);
  return own.ask('POST', '/session/oidc', body);
}

/** The API as whoever is logged in in a browser. */
async function signedIn(own: RedirectedBrowser) {
  const { data } = await own.ask('POST', '/api/v1/auth/session-to-jwt');
  const token = () => Promise.resolve(data['accessToken'] as string);
  return createClient({ server: server.address, token, fetch: async (request) => server.app.http.request(request) });
}

const identitiesOf = (name: string, at = server) => data(at.as(name).GET('/api/v1/profile/identities'));
const eventsOf = async (name: string) =>
  (await data(server.as(name).GET('/api/v1/profile/security-events', {}))).map(({ kind }) => kind);

describe('an identity', () => {
  it('is linked by whoever is logged in and knows the password, and logs them in from then on', async () => {
    const { name, own } = await linked();
    expect(await identitiesOf(name)).toMatchObject([{ lastUsedAt: null }]);
    expect(await eventsOf(name)).toContain('identity.linked');
    const elsewhere = browser();
    expect(await elsewhere.visit(`${START}?next=/inbox`)).toBe('/login?by=provider&next=%2Finbox');
    expect(await elsewhere.user()).toBeUndefined();
    expect(await elsewhere.ask('POST', '/session/oidc', {})).toMatchObject({ data: { user: { username: name } } });
    expect(await elsewhere.user()).toBe(name);
    expect(await identitiesOf(name)).toMatchObject([{ lastUsedAt: expect.any(String) as string }]);
    expect(await own.user()).toBe(name);
  });

  it('is linked only by who knows the password', async () => {
    const { name, own } = await member();
    arriving();
    expect(await own.ask('POST', '/session/oidc/link', { password: 'a wrong one' })).toMatchObject({
      code: 'WRONG_PASSWORD',
    });
    expect(await own.visit(`${START}?next=/settings`)).toBe('/welcome?next=%2Fsettings');
    expect(await identitiesOf(name)).toEqual([]);
  });

  it('belongs to one account', async () => {
    const { subject } = await linked();
    const { name, own } = await member();
    provider.person = subject;
    await own.ask('POST', '/session/oidc/link', password);
    expect(await own.visit(`${START}?next=/settings`)).toBe('/login?problem=IDENTITY_TAKEN&next=%2Fsettings');
    expect(await identitiesOf(name)).toEqual([]);
  });

  it('is linked once, however often it is tried', async () => {
    const { name, own } = await linked();
    await own.ask('POST', '/session/oidc/link', password);
    expect(await own.visit(`${START}?next=/settings`)).toBe('/settings');
    expect(await identitiesOf(name)).toHaveLength(1);
  });

  it('logs nobody in any more when it is unlinked', async () => {
    const { name } = await linked();
    const [identity] = await identitiesOf(name);
    const id = identity?.id ?? '';
    await data(server.as(name).DELETE('/api/v1/profile/identities/{id}', { params: { path: { id } } }));
    expect(await eventsOf(name)).toContain('identity.unlinked');
    expect(await browser().visit(START)).toBe('/welcome?next=%2F');
  });

  it('is not unlinked by anybody else', async () => {
    const { name } = await linked();
    const stranger = await member();
    const [identity] = await identitiesOf(name);
    const params = { path: { id: identity?.id ?? '' } };
    const unlink = data(server.as(stranger.name).DELETE('/api/v1/profile/identities/{id}', { params }));
    await expect(unlink).rejects.toThrow('IDENTITY_NOT_FOUND');
  });
});

describe('logging in', () => {
  it('asks for the second factor as after a password', async () => {
    const { name } = await linked();
    const { secret } = await data(server.as(name).POST('/api/v1/profile/totp', { body: password }));
    const code = (drift: number) => generateSync({ secret, epoch: Math.floor(server.clock.ms() / 1000) + drift });
    await data(server.as(name).POST('/api/v1/profile/totp/confirm', { body: { code: code(0) } }));
    const own = browser();
    expect(await logIn(own)).toMatchObject({ code: 'SECOND_FACTOR_REQUIRED' });
    expect(await own.ask('POST', '/session/oidc', { code: '000000' })).toMatchObject({ code: 'INVALID_SECOND_FACTOR' });
    expect(await own.user()).toBeUndefined();
    expect(await own.ask('POST', '/session/oidc', { code: code(30) })).toMatchObject({ status: 200 });
    expect(await own.user()).toBe(name);
  });

  it('lets those come back who are leaving, if they say so', async () => {
    const { name } = await linked();
    await data(server.as(name).DELETE('/api/v1/profile', { body: password }));
    const own = browser();
    expect(await logIn(own)).toMatchObject({ code: 'ACCOUNT_LEAVING' });
    expect(await own.ask('POST', '/session/oidc', { comeBack: true })).toMatchObject({ status: 200 });
    expect(await own.user()).toBe(name);
  });

  it('lets nobody back who has left for good', async () => {
    const { name } = await linked();
    await data(server.as(name).DELETE('/api/v1/profile', { body: password }));
    const own = browser();
    server.clock.advance(14 * 86_400);
    expect(await logIn(own, { comeBack: true })).toMatchObject({ code: 'INVALID_CREDENTIALS' });
  });

  it('is not possible by what is linked to no account, or not any more', async () => {
    arriving();
    expect(await logIn(browser())).toMatchObject({ code: 'IDENTITY_UNKNOWN' });
    const { name } = await linked();
    const own = browser();
    await own.visit(START);
    const [identity] = await identitiesOf(name);
    const params = { path: { id: identity?.id ?? '' } };
    await data(server.as(name).DELETE('/api/v1/profile/identities/{id}', { params }));
    expect(await own.ask('POST', '/session/oidc', {})).toMatchObject({ code: 'IDENTITY_UNKNOWN' });
  });

  it('refuses the suspended in the same words as their password does', async () => {
    const { name } = await linked();
    await server.app.administration.suspend(server.id(name), { userId: null });
    expect(await logIn(browser())).toMatchObject({ status: 403, code: 'ACCOUNT_SUSPENDED' });
  });

  it('takes each proof once', async () => {
    await linked();
    const own = browser();
    await own.visit(START);
    const answers = await Promise.all([own.ask('POST', '/session/oidc', {}), own.ask('POST', '/session/oidc', {})]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    expect(await own.ask('POST', '/session/oidc', {})).toMatchObject({ code: 'SIGN_IN_ENDED' });
  });

  it('ends when ten minutes have passed', async () => {
    await linked();
    const own = browser();
    await own.visit(START);
    server.clock.advance(601);
    expect(await own.ask('POST', '/session/oidc', {})).toMatchObject({ code: 'SIGN_IN_ENDED' });
  });

  it('says so when the provider lets nobody in', async () => {
    provider.person = undefined;
    expect(await browser().visit(`${START}?next=/inbox`)).toBe('/login?problem=PROVIDER_REFUSED&next=%2Finbox');
  });

  it('goes on to no other site', async () => {
    await linked();
    for (const next of ['https://evil.example', '//evil.example', '/\\evil.example', '/.//evil.example']) {
      expect(await browser().visit(`${START}?next=${encodeURIComponent(next)}`)).toBe('/login?by=provider&next=%2F');
    }
  });
});

describe('somebody new', () => {
  it('gets an account without a password, with what the provider says of them', async () => {
    const name = fresh('nora');
    const email = emailOf(name);
    arriving({ preferred_username: name, name: 'Nora N.', email, email_verified: true });
    const own = browser();
    expect(await own.visit(`${START}?next=/inbox`)).toBe('/welcome?next=%2Finbox');
    expect(await own.ask('GET', '/session/oidc')).toMatchObject({
      data: { username: name, displayName: 'Nora N.', email },
    });
    const account = { username: name, displayName: 'Nora N.' };
    expect(await own.ask('POST', '/session/oidc/account', account)).toMatchObject({ data: { user: account } });
    expect(await own.user()).toBe(name);
    const as = await signedIn(own);
    expect(await data(as.GET('/api/v1/profile'))).toMatchObject({ hasPassword: false });
    expect((await data(as.GET('/api/v1/profile/email'))).email).toMatchObject({ address: email });
  });

  it('is mailed before an address is theirs that the provider has not verified', async () => {
    const name = fresh('nils');
    arriving({ email: emailOf(name), email_verified: false });
    const own = browser();
    await own.visit(START);
    await own.ask('POST', '/session/oidc/account', { username: name });
    const as = await signedIn(own);
    await expect
      .poll(() => data(as.GET('/api/v1/profile/email')))
      .toEqual({ email: null, pendingEmail: emailOf(name) });
  });

  it('gets neither the account nor the address of whoever has the same', async () => {
    const name = fresh('nina');
    const email = emailOf(name);
    arriving({ email, email_verified: true });
    const own = browser();
    await own.visit(START);
    await own.ask('POST', '/session/oidc/account', { username: name });
    arriving({ preferred_username: name, email, email_verified: true });
    const other = browser();
    expect(await other.visit(START)).toBe('/welcome?next=%2F');
    expect(await other.ask('POST', '/session/oidc/account', { username: name })).toMatchObject({
      code: 'USERNAME_TAKEN',
    });
    expect(await other.ask('POST', '/session/oidc/account', { username: fresh('nina') })).toMatchObject({
      status: 200,
    });
    expect(await data((await signedIn(other)).GET('/api/v1/profile/email'))).toEqual({
      email: null,
      pendingEmail: null,
    });
  });

  it('makes one account, however often it is asked for', async () => {
    arriving();
    const [one, two] = [browser(), browser()];
    await one.visit(START);
    await two.visit(START);
    expect(await one.ask('POST', '/session/oidc/account', { username: fresh('new') })).toMatchObject({ status: 200 });
    const again = { username: fresh('new') };
    expect(await two.ask('POST', '/session/oidc/account', again)).toMatchObject({ code: 'IDENTITY_TAKEN' });
  });

  it('is taken as everybody else is: by invitation, or not at all', async () => {
    const { name } = await member();
    const { code } = await data(server.as(name).POST('/api/v1/invites', {}));
    arriving();
    const own = browser();
    await own.visit(START);
    await server.app.administration.setSignup('invite', { userId: null });
    const account = { username: fresh('new') };
    expect(await own.ask('POST', '/session/oidc/account', account)).toMatchObject({ code: 'INVITE_REQUIRED' });
    await server.app.administration.setSignup('closed', { userId: null });
    expect(await own.ask('POST', '/session/oidc/account', account)).toMatchObject({ code: 'SIGNUP_CLOSED' });
    expect(await browser().visit(START)).toBe('/login?problem=SIGNUP_CLOSED&next=%2F');
    await server.app.administration.setSignup('invite', { userId: null });
    expect(await own.ask('POST', '/session/oidc/account', { ...account, invite: code })).toMatchObject({ status: 200 });
    await server.app.administration.setSignup(undefined, { userId: null });
  });
});

describe('whoever has no password', () => {
  it('shows by a log-in of the last five minutes that it is they', async () => {
    const { own } = await passwordless();
    const as = await signedIn(own);
    server.clock.advance(301);
    const change = (next: string) => data(as.PUT('/api/v1/profile/password', { body: { current: '', next } }));
    const claim = () => data(as.PUT('/api/v1/profile/email', { body: { email: emailOf(fresh('new')), password: '' } }));
    const addPasskey = () => data(as.POST('/api/v1/passkeys/options', { body: { password: '' } }));
    const leave = () => data(as.DELETE('/api/v1/profile', { body: { password: '' } }));
    const setUp = () => data(as.POST('/api/v1/profile/totp', { body: { password: '' } }));
    const turnOff = () => data(as.DELETE('/api/v1/profile/totp', { body: { password: '' } }));
    const renew = () => data(as.POST('/api/v1/profile/recovery-codes', { body: { password: '' } }));
    const link = async () => {
      const { code } = await own.ask('POST', '/session/oidc/link', { password: '' });
      throw new Error(code);
    };
    for (const attempt of [() => change(PASSWORD), claim, addPasskey, setUp, turnOff, renew, link, leave]) {
      await expect(attempt()).rejects.toThrow('FRESH_LOG_IN_REQUIRED');
    }
    await own.visit(`${START}?fresh=1`);
    await own.ask('POST', '/session/oidc', {});
    const again = await signedIn(own);
    await data(again.POST('/api/v1/passkeys/options', { body: { password: '' } }));
    await data(again.DELETE('/api/v1/profile', { body: { password: '' } }));
  });

  it('is let in by no password at all', async () => {
    const { name } = await passwordless();
    for (const typed of ['', ' ', 'none', 'undefined']) {
      const body = { username: name, password: typed };
      await expect(data(server.as().POST('/api/v1/auth/login', { body }))).rejects.toThrow(/_CREDENTIALS/);
    }
  });

  it('can choose a first one, which is then asked for', async () => {
    const { name, own } = await passwordless();
    const as = await signedIn(own);
    await data(as.PUT('/api/v1/profile/password', { body: { current: '', next: PASSWORD } }));
    expect(await data(as.GET('/api/v1/profile'))).toMatchObject({ hasPassword: true });
    await data(server.as().POST('/api/v1/auth/login', { body: { username: name, ...password } }));
    await expect(data(as.POST('/api/v1/passkeys/options', { body: { password: '' } }))).rejects.toThrow(
      'WRONG_PASSWORD',
    );
  });

  it('keeps the last thing that logs them in', async () => {
    const { own } = await passwordless();
    const as = await signedIn(own);
    const [identity] = await data(as.GET('/api/v1/profile/identities'));
    const unlink = () =>
      data(as.DELETE('/api/v1/profile/identities/{id}', { params: { path: { id: identity?.id ?? '' } } }));
    await expect(unlink()).rejects.toThrow('LAST_WAY_IN');
    const { response } = makeKey(await data(as.POST('/api/v1/passkeys/options', { body: { password: '' } })));
    const { id } = await data(as.POST('/api/v1/passkeys', { body: { response, name: 'Key' } }));
    await unlink();
    const removal = data(as.DELETE('/api/v1/passkeys/{id}', { params: { path: { id } } }));
    await expect(removal).rejects.toThrow('LAST_WAY_IN');
  });
});

describe('an attacker', () => {
  const callbackOf = (own: RedirectedBrowser) => own.visitUntil(START, `${server.address}/session/oidc/callback`);

  it('logs nobody in as somebody else: the answer is for the browser that asked', async () => {
    await linked();
    const answer = await callbackOf(browser());
    const victim = browser();
    expect(await victim.visit(answer)).toBe('/login?problem=SIGN_IN_ENDED&next=%2F');
    const asking = await callbackOf(victim);
    expect(await victim.visit(answer)).toBe('/login?problem=SIGN_IN_ENDED&next=%2F');
    expect(await victim.ask('POST', '/session/oidc', {})).toMatchObject({ code: 'SIGN_IN_ENDED' });
    expect(new URL(asking).searchParams.get('state')).not.toBe(new URL(answer).searchParams.get('state'));
  });

  it('does not end a log-in by an answer that was not asked for', async () => {
    await linked();
    const victim = browser();
    const own = await callbackOf(victim);
    for (const state of ['x', 'ü'.repeat(43)]) {
      await victim.visit(`/session/oidc/callback?state=${state}&error=access_denied`);
    }
    expect(await victim.visit(own)).toBe('/login?by=provider&next=%2F');
  });

  it('gets nowhere with an answer that has served', async () => {
    await linked();
    const own = browser();
    const answer = await callbackOf(own);
    await own.visit(answer);
    expect(await own.visit(answer)).toBe('/login?problem=SIGN_IN_ENDED&next=%2F');
  });

  it('can’t put the code of one log-in into another', async () => {
    await linked();
    const stolen = new URL(await callbackOf(browser())).searchParams.get('code') ?? '';
    const own = browser();
    const answer = new URL(await callbackOf(own));
    answer.searchParams.set('code', stolen);
    expect(await own.visit(answer.href)).toBe('/login?problem=SIGN_IN_FAILED&next=%2F');
  });

  it('can’t pass the answer of another provider off as this one’s', async () => {
    await linked();
    for (const issuer of ['https://evil.example', undefined]) {
      const own = browser();
      const answer = new URL(await callbackOf(own));
      if (issuer === undefined) answer.searchParams.delete('iss');
      else answer.searchParams.set('iss', issuer);
      expect(await own.visit(answer.href)).toBe('/login?problem=SIGN_IN_FAILED&next=%2F');
    }
  });

  it('can’t use a token that was made for another log-in', async () => {
    await linked();
    const own = browser();
    const asked = new URL(await own.visitUntil(START, `${provider.issuer}/auth`));
    asked.searchParams.set('nonce', 'of another log-in');
    expect(await own.visit(asked.href)).toBe('/login?problem=SIGN_IN_FAILED&next=%2F');
  });

  it('can’t begin a log-in from another site, nor finish one', async () => {
    await linked();
    const own = browser();
    for (const site of ['cross-site', 'same-site']) {
      expect(await own.visit(`${START}?next=/inbox`, { 'sec-fetch-site': site })).toBe('/login?next=%2Finbox');
    }
    await own.visit(START);
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' };
    const response = await server.request('/session/oidc', { method: 'POST', headers, body: '{}' });
    expect(response.status).toBe(403);
  });

  it('can’t have their identity linked to somebody else’s account', async () => {
    const { name, own } = await member();
    const attacker = await member();
    arriving();
    await attacker.own.ask('POST', '/session/oidc/link', password);
    const answer = await callbackOf(attacker.own);
    expect(await own.visit(answer)).toBe('/login?problem=SIGN_IN_ENDED&next=%2F');
    expect(await own.visit(`${START}?next=/settings`)).toBe('/welcome?next=%2Fsettings');
    expect(await identitiesOf(name)).toEqual([]);
  });

  it('can’t link once another person, or nobody, is logged in', async () => {
    const { name, own } = await member();
    arriving();
    await own.ask('POST', '/session/oidc/link', password);
    const answer = await callbackOf(own);
    await own.ask('DELETE', '/session');
    expect(await own.visit(answer)).toBe('/login?problem=SIGN_IN_ENDED&next=%2F');
    expect(await identitiesOf(name)).toEqual([]);
    await own.ask('POST', '/session', { username: name, ...password });
    await own.ask('POST', '/session/oidc/link', password);
    const other = await member();
    await own.ask('POST', '/session', { username: other.name, ...password });
    expect(await own.visit(START)).toBe('/welcome?next=%2F');
    expect([...(await identitiesOf(name)), ...(await identitiesOf(other.name))]).toEqual([]);
  });

  it('learns nothing from the cookie’s attributes: it is for no script and no other site', async () => {
    const response = await server.request(START);
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^watchthis-sign-in=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/) as string,
    ]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('a provider that is down', () => {
  it('is said to be, and keeps nobody from logging in by a password; once it answers it is used', async () => {
    const other = await startTestServer(provider.environment);
    provider.isDown = true;
    const { name, own } = await member(other);
    expect(await own.user()).toBe(name);
    expect(await own.visit(`${START}?next=/inbox`)).toBe('/login?problem=PROVIDER_UNREACHABLE&next=%2Finbox');
    expect(await data(other.as().GET('/api/v1/meta'))).toMatchObject({ signIn: { oidc: { name: 'Example ID' } } });
    provider.isDown = false;
    arriving();
    expect(await own.visit(START)).toBe('/welcome?next=%2F');
    await other.stop();
  });

  it('is said to be when it goes down halfway', async () => {
    arriving();
    const own = browser();
    const answer = await own.visitUntil(START, `${server.address}/session/oidc/callback`);
    provider.isDown = true;
    expect(await own.visit(answer)).toBe('/login?problem=PROVIDER_UNREACHABLE&next=%2F');
    provider.isDown = false;
  });
});

describe('a wrong setting', () => {
  const issuer = 'https://id.example.org';
  it.each([
    [
      { OIDC_ISSUER: `${issuer}/.well-known/openid-configuration`, OIDC_CLIENT_ID: 'x' },
      'must end before /.well-known/',
    ],
    [{ OIDC_ISSUER: 'http://id.example.org', OIDC_CLIENT_ID: 'x' }, 'must begin with https://'],
    [{ OIDC_ISSUER: `${issuer}/?tenant=1`, OIDC_CLIENT_ID: 'x' }, 'must have neither ? nor #'],
    [{ OIDC_ISSUER: issuer }, 'OIDC_CLIENT_ID'],
    [{ OIDC_CLIENT_ID: 'x' }, 'OIDC_ISSUER'],
  ])('is refused at the start: %j', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(message);
  });
});

describe('a server without a provider', () => {
  it('offers none', async () => {
    const plain = await startTestServer();
    expect(await data(plain.as().GET('/api/v1/meta'))).toMatchObject({ signIn: { oidc: null } });
    expect((await plain.request(START)).headers.get('location')).toBeNull();
    await plain.stop();
  });
});
