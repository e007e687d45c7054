import { afterAll, beforeAll, expect, it } from 'vitest';
import { data, type ApiError } from '#shared/client.ts';
import { PASSWORD, startTestServer, type TestServer } from '../../../../test/harness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ SIGNUP: 'invite' });
  const adminCode = (await server.app.newAdminCode()) ?? '';
  host = (
    await data(server.as().POST('/api/v1/auth/signup', { body: { username: 'host', password: PASSWORD, adminCode } }))
  ).accessToken;
});
afterAll(() => server.stop());

let host: string;
let people = 0;
const invite = async (wanted?: object) => {
  const response = await server.request('/api/v1/invites', {
    method: 'POST',
    headers: { authorization: `Bearer ${host}`, ...(wanted && { 'content-type': 'application/json' }) },
    ...(wanted && { body: JSON.stringify(wanted) }),
  });
  return ((await response.json()) as { data: { code: string; maxUses: number | null } }).data;
};
const signUp = (code: string) =>
  data(
    server.as().POST('/api/v1/auth/signup', {
      body: { username: `guest_${(people += 1)}`, password: PASSWORD, invite: code },
    }),
  ).then(
    () => 'no error',
    (error: unknown) => (error as ApiError).code,
  );

it('lets in as many as it was made for, also when more come at the same moment', async () => {
  const { code, maxUses } = await invite({ maxUses: 2 });
  expect(maxUses).toBe(2);
  const answers = await Promise.all([signUp(code), signUp(code), signUp(code), signUp(code)]);
  expect(answers.toSorted()).toEqual(['INVITE_REQUIRED', 'INVITE_REQUIRED', 'no error', 'no error']);
  expect((await server.as().GET('/api/v1/invites/{code}', { params: { path: { code } } })).response.status).toBe(404);
});

it('lets in as many as come when nothing was said', async () => {
  const { code, maxUses } = await invite();
  expect(maxUses).toBeNull();
  expect([await signUp(code), await signUp(code), await signUp(code)]).toEqual(['no error', 'no error', 'no error']);
});

it('ends when it was to', async () => {
  const { code } = await invite({ expiresIn: 3600 });
  server.clock.advance(3601);
  expect(await signUp(code)).toBe('INVITE_REQUIRED');
});
