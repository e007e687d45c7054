import { afterEach, beforeEach, expect, it } from 'vitest';
import { data } from '#shared/client.ts';
import { codeOf, PASSWORD, startTestServer, type TestServer } from '../../../../test/harness.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer({ SIGNUP: 'invite' });
});
afterEach(() => server.stop());

const signUp = (username: string, ticket: { adminCode?: string; invite?: string } = {}) =>
  data(server.as().POST('/api/v1/auth/signup', { body: { username, password: PASSWORD, ...ticket } }));
const newCode = async () => (await server.app.newAdminCode()) ?? '';

it('lets the first person in by the code that the server printed, and makes them administrator', async () => {
  const { user } = await signUp('ana', { adminCode: await newCode() });
  const { items } = await server.app.administration.people({ limit: 10 });
  expect(items).toMatchObject([{ id: user.id, role: 'admin' }]);
  expect(await server.app.newAdminCode()).toBeUndefined();
});

it('takes the code once, also when several come at the same moment', async () => {
  const adminCode = await newCode();
  const codes = await Promise.all(['ana', 'ben', 'cleo'].map((name) => codeOf(signUp(name, { adminCode }))));
  expect(codes.toSorted()).toEqual(['INVALID_ADMIN_CODE', 'INVALID_ADMIN_CODE', 'no error']);
});

it('keeps the code for whoever chose a password that is too common', async () => {
  const adminCode = await newCode();
  const body = { username: 'ana', password: 'password123', adminCode };
  expect(await codeOf(data(server.as().POST('/api/v1/auth/signup', { body })))).toBe('PASSWORD_TOO_COMMON');
  expect(await codeOf(signUp('ana', { adminCode }))).toBe('no error');
});

it('makes another code at each start until there is an administrator; the last one counts', async () => {
  const [first, second] = [await newCode(), await newCode()];
  expect(await codeOf(signUp('ana', { adminCode: first }))).toBe('INVALID_ADMIN_CODE');
  expect(await codeOf(signUp('ana', { adminCode: second }))).toBe('no error');
});

it('keeps everybody else out without an invitation', async () => {
  expect(await codeOf(signUp('ben'))).toBe('INVITE_REQUIRED');
});

it('lets nobody in who was about to sign up as that was closed', async () => {
  const set = (mode: 'open' | 'closed') => server.app.administration.setSignup(mode, { userId: null });
  await set('open');
  const crowd = Promise.all(Array.from({ length: 16 }, (_, n) => codeOf(signUp(`ben${n}`))));
  // Meanwhile one password is hashed after the other.
  await new Promise((resolve) => setTimeout(resolve, 10));
  await set('closed');
  expect((await crowd).at(-1)).toBe('SIGNUP_CLOSED');
});
