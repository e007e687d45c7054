import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { PASSWORD, startTestServer, type TestServer } from '../../../../test/harness.ts';
import { makeKey, useKey, type Behaviour, type SoftwareKey } from '../../../../test/software-authenticator.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.join('ana', 'ben');
});
afterAll(() => server.stop());

const creation = (username: string) =>
  data(server.as(username).POST('/api/v1/passkeys/options', { body: { password: PASSWORD } }));
const request = () => data(server.as().POST('/session/passkey/options'));

async function register(username: string, behaviour?: Behaviour): Promise<SoftwareKey & { passkeyId: string }> {
  const { key, response } = makeKey(await creation(username), behaviour);
  const passkey = await data(server.as(username).POST('/api/v1/passkeys', { body: { response, name: 'Laptop' } }));
  return { ...key, passkeyId: passkey.id };
}

const logIn = (response: ReturnType<typeof useKey>, headers: Record<string, string> = {}) =>
  server.request('/session/passkey', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ response }),
  });

describe('a passkey', () => {
  it('logs its person in without a name, and sets the cookie', async () => {
    const key = await register('ana');
    const response = await logIn(useKey(key, await request()));
    expect(await response.json()).toMatchObject({ success: true, data: { user: { username: 'ana' } } });
    const cookie = response.headers.getSetCookie()[0] ?? '';
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
    const session = await server.request('/session', { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect(await session.json()).toMatchObject({ data: { user: { username: 'ana' } } });
  });

  it('is to be found without a username, and asks for more than a touch', async () => {
    expect(await creation('ben')).toMatchObject({
      rp: { id: 'localhost', name: 'WatchThis' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    expect(await request()).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
  });

  it('is not made twice on one device', async () => {
    const key = await register('ana');
    const { excludeCredentials } = await creation('ana');
    expect(excludeCredentials).toContainEqual(expect.objectContaining({ id: key.id }));
  });

  it('can be renamed and removed by its person alone, and opens nothing after that', async () => {
    const key = await register('ana');
    const params = { path: { id: key.passkeyId } };
    const named = { params, body: { name: 'Phone' } };
    await expect(data(server.as('ben').PATCH('/api/v1/passkeys/{id}', named))).rejects.toThrow('PASSKEY_NOT_FOUND');
    expect(await data(server.as('ana').PATCH('/api/v1/passkeys/{id}', named))).toMatchObject({ name: 'Phone' });
    await expect(data(server.as('ben').DELETE('/api/v1/passkeys/{id}', { params }))).rejects.toThrow();
    expect(await refusal(useKey(key, await request()))).toBeUndefined();
    const list = await data(server.as('ana').GET('/api/v1/passkeys'));
    expect(list.find(({ id }) => id === key.passkeyId)?.lastUsedAt).toEqual(expect.any(String));
    await data(server.as('ana').DELETE('/api/v1/passkeys/{id}', { params }));
    expect(await refusal(useKey(key, await request()))).toBe('INVALID_PASSKEY');
  });

  it('may vouch for itself', async () => {
    const key = await register('ana', { vouches: 'self' });
    expect(await refusal(useKey(key, await request()))).toBeUndefined();
  });

  it('is added only by somebody who knows the password', async () => {
    const asked = server.as('ana').POST('/api/v1/passkeys/options', { body: { password: 'wrong password' } });
    await expect(data(asked)).rejects.toThrow('WRONG_PASSWORD');
  });

  it('works on whatever loopback name the dashboard was opened by', async () => {
    const key = await register('ana');
    const origin = 'http://localhost:8080';
    const answer = useKey(key, await request(), { origin });
    expect((await logIn(answer, { origin, host: 'localhost:8080' })).status).toBe(200);
  });
});

describe('a registration is refused', () => {
  it.each<[string, Behaviour]>([
    ['for another challenge', { challenge: 'bWFkZSB1cA' }],
    ['from another origin', { origin: 'https://evil.example' }],
    ['for another name', { rpId: 'evil.example' }],
    ['without a finger or a PIN', { isVerified: false }],
    ['with a certificate, which nobody asked for', { vouches: 'certificate' }],
  ])('%s', async (_, behaviour) => {
    await expect(register('ben', behaviour)).rejects.toThrow('INVALID_PASSKEY');
  });

  it('when its challenge was somebody else’s', async () => {
    const { response } = makeKey(await creation('ana'));
    const adding = server.as('ben').POST('/api/v1/passkeys', { body: { response, name: 'Mine' } });
    await expect(data(adding)).rejects.toThrow('INVALID_PASSKEY');
  });

  it('when its challenge was one for logging in', async () => {
    await expect(register('ben', { challenge: String((await request())['challenge']) })).rejects.toThrow();
  });

  it('the second time, and after five minutes', async () => {
    const options = await creation('ben');
    const add = (response: ReturnType<typeof makeKey>['response']) =>
      data(server.as('ben').POST('/api/v1/passkeys', { body: { response, name: 'Again' } }));
    const { response } = makeKey(options);
    await add(response);
    await expect(add(response)).rejects.toThrow('INVALID_PASSKEY');
    await expect(add(makeKey(options).response)).rejects.toThrow('INVALID_PASSKEY');
    const late = makeKey(await creation('ben'));
    server.clock.advance(301);
    await expect(add(late.response)).rejects.toThrow('INVALID_PASSKEY');
  });
});

describe('a log-in is refused', () => {
  let key: SoftwareKey;
  beforeAll(async () => {
    key = await register('ana');
  });

  it.each<[string, Behaviour]>([
    ['for another challenge', { challenge: 'bWFkZSB1cA' }],
    ['from another origin', { origin: 'https://evil.example' }],
    ['for another name', { rpId: 'evil.example' }],
    ['without a finger or a PIN', { isVerified: false }],
  ])('%s', async (_, behaviour) => {
    expect(await refusal(useKey(key, await request(), behaviour))).toBe('INVALID_PASSKEY');
  });

  it('the second time, and after five minutes', async () => {
    const answer = useKey(key, await request());
    expect(await refusal(answer)).toBeUndefined();
    expect(await refusal(answer)).toBe('INVALID_PASSKEY');
    const late = useKey(key, await request());
    server.clock.advance(301);
    expect(await refusal(late)).toBe('INVALID_PASSKEY');
  });

  it('for one of many at once but the first', async () => {
    const answer = useKey(key, await request());
    const all = await Promise.all(Array.from({ length: 5 }, () => refusal(answer)));
    expect(all.filter((code) => code === undefined)).toHaveLength(1);
  });

  it('when its challenge was one for registering', async () => {
    const { challenge } = await creation('ana');
    expect(await refusal(useKey(key, await request(), { challenge: String(challenge) }))).toBe('INVALID_PASSKEY');
  });

  it('with a key that was never registered, also in the name of one that was', async () => {
    const { key: foreign } = makeKey(await creation('ben'));
    expect(await refusal(useKey(foreign, await request()))).toBe('INVALID_PASSKEY');
    expect(await refusal(useKey({ ...foreign, id: key.id }, await request()))).toBe('INVALID_PASSKEY');
  });

  it('with a key that names another person', async () => {
    const { userHandle } = await register('ben');
    expect(await refusal(useKey({ ...key, userHandle }, await request()))).toBe('INVALID_PASSKEY');
  });

  it('when the count of signatures goes back, as it would with a copy', async () => {
    const counting = await register('ben', { counter: 7 });
    expect(await refusal(useKey(counting, await request(), { counter: 4_000_000_000 }))).toBeUndefined();
    expect(await refusal(useKey(counting, await request(), { counter: 4_000_000_000 }))).toBe('INVALID_PASSKEY');
    expect(await refusal(useKey(counting, await request(), { counter: 0 }))).toBe('INVALID_PASSKEY');
  });
});

async function refusal(answer: ReturnType<typeof useKey>): Promise<string | undefined> {
  const { error } = (await (await logIn(answer)).json()) as { error?: { code: string } };
  return error?.code;
}
