import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { emailOf, PASSWORD, startTestServer, type TestServer } from '../../../test/harness.ts';
import { startIdentityProvider, type IdentityProvider } from '../../../test/identity-provider.ts';
import { createRedirectedBrowser, type RedirectedBrowser } from '../../../test/redirected-browser.ts';

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
});
