import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data, type TokenPair } from '#shared/client.ts';
import { codeOf, startTestServer, type TestServer } from '../../../../test/harness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.join('ana', 'ben');
});
afterAll(() => server.stop());

const start = (body: { name?: string; kind?: 'extension' | 'program' } = { name: 'My laptop', kind: 'extension' }) =>
  data(server.as().POST('/api/v1/device/code', { body: body as { name: string; kind: 'extension' } }));
const finish = (deviceCode: string) => data(server.as().POST('/api/v1/device/token', { body: { deviceCode } }));
const lookUp = (userCode: string, who = 'ana') =>
  data(server.as(who).POST('/api/v1/device/lookup', { body: { userCode } }));
const decide = (userCode: string, approve = true, who = 'ana') =>
  data(server.as(who).POST('/api/v1/device/approve', { body: { userCode, approve } }));
const devicesOf = async ({ accessToken }: TokenPair) => {
  const response = await server.request('/api/v1/sessions', { headers: { authorization: `Bearer ${accessToken}` } });
  return ((await response.json()) as { data: { id: string; name: string; kind: string; isCurrent: boolean }[] }).data;
};

describe('pairing', () => {
  it('connects a device to the account of whoever confirms its code', async () => {
    const pairing = await start();
    expect(pairing).toMatchObject({
      userCode: expect.stringMatching(/^[CDFHJKMNPQRTV-Y34679]{4}-[CDFHJKMNPQRTV-Y34679]{4}$/) as string,
      verificationUri: `${server.address}/connect`,
      verificationUriComplete: `${server.address}/connect?code=${pairing.userCode}`,
      expiresIn: 600,
      interval: 2,
    });
    expect(await codeOf(finish(pairing.deviceCode))).toBe('AUTHORIZATION_PENDING');
    expect(await lookUp(pairing.userCode)).toMatchObject({ name: 'My laptop', kind: 'extension' });
    expect(await decide(pairing.userCode)).toEqual({ name: 'My laptop' });
    const pair = await finish(pairing.deviceCode);
    expect(pair.user).toEqual(server.person('ana'));
    expect((await devicesOf(pair)).find(({ isCurrent }) => isCurrent)).toMatchObject({
      name: 'My laptop',
      kind: 'extension',
    });
  });

  it('takes the code in any case, with and without its dash', async () => {
    const { userCode, deviceCode } = await start();
    expect(await codeOf(lookUp(` ${userCode.toLowerCase()} `))).toBe('no error');
    await decide(userCode.replace('-', '').toLowerCase());
    expect(await codeOf(finish(deviceCode))).toBe('no error');
  });

  it('has names for those who give none', async () => {
    const { userCode } = await start({});
    expect(await lookUp(userCode)).toMatchObject({ name: 'A program', kind: 'program' });
  });

  it('tells a device that was refused', async () => {
    const { userCode, deviceCode } = await start();
    await decide(userCode, false);
    expect(await codeOf(finish(deviceCode))).toBe('ACCESS_DENIED');
    expect(await codeOf(lookUp(userCode))).toBe('INVALID_CODE');
  });

  it('tells a device that asks too often', async () => {
    const { deviceCode } = await start();
    expect(await codeOf(finish(deviceCode))).toBe('AUTHORIZATION_PENDING');
    expect(await codeOf(finish(deviceCode))).toBe('SLOW_DOWN');
    server.clock.advance(2);
    expect(await codeOf(finish(deviceCode))).toBe('AUTHORIZATION_PENDING');
  });

  it('ends a code after ten minutes', async () => {
    const { userCode, deviceCode } = await start();
    server.clock.advance(600);
    expect(await codeOf(lookUp(userCode))).toBe('INVALID_CODE');
    expect(await codeOf(decide(userCode))).toBe('CODE_EXPIRED');
    expect(await codeOf(finish(deviceCode))).toBe('CODE_EXPIRED');
    server.clock.advance(3600);
    await start();
    expect(await codeOf(finish(deviceCode))).toBe('INVALID_CODE');
  });

  it('ends a code that was confirmed but never fetched', async () => {
    const { userCode, deviceCode } = await start();
    await decide(userCode);
    server.clock.advance(600);
    expect(await codeOf(finish(deviceCode))).toBe('CODE_EXPIRED');
  });

  it('does not know codes that were never given', async () => {
    expect(await codeOf(lookUp('CCCC-CCCC'))).toBe('INVALID_CODE');
    expect(await codeOf(decide('CCCC-CCCC'))).toBe('INVALID_CODE');
    expect(await codeOf(finish('nonsense'))).toBe('INVALID_CODE');
  });

  it('makes one session of a code, however often and at once it is asked for', async () => {
    const { userCode, deviceCode } = await start({ name: 'Only once', kind: 'program' });
    await decide(userCode);
    const pairs = await Promise.all(Array.from({ length: 5 }, () => finish(deviceCode)));
    server.clock.advance(50);
    const late = await finish(deviceCode);
    for (const pair of [...pairs, late]) {
      expect((await devicesOf(pair)).filter(({ name }) => name === 'Only once')).toHaveLength(1);
    }
    server.clock.advance(11);
    expect(await codeOf(finish(deviceCode))).toBe('INVALID_CODE');
  });

  it('gives nothing again once the device was signed out', async () => {
    const { userCode, deviceCode } = await start();
    await decide(userCode);
    const { accessToken } = await finish(deviceCode);
    await server.request('/api/v1/auth/logout', {
      method: 'POST',
      headers: { authorization: `Bearer ${accessToken}` },
    });
    expect(await codeOf(finish(deviceCode))).toBe('INVALID_CODE');
  });

  it('lets whoever decided change their mind, and nobody else', async () => {
    const { userCode, deviceCode } = await start();
    await decide(userCode);
    expect(await codeOf(decide(userCode, true, 'ben'))).toBe('INVALID_CODE');
    expect(await codeOf(decide(userCode))).toBe('no error');
    await decide(userCode, false);
    expect(await codeOf(finish(deviceCode))).toBe('ACCESS_DENIED');
    await decide(userCode);
    await finish(deviceCode);
    expect(await codeOf(decide(userCode))).toBe('INVALID_CODE');
  });

  it('keeps a paired device signed in for 90 unused days, where a log-in has seven', async () => {
    const { userCode, deviceCode } = await start();
    await decide(userCode);
    let { refreshToken } = await finish(deviceCode);
    for (let i = 0; i < 2; i += 1) {
      server.clock.advance(89 * 86_400);
      ({ refreshToken } = await data(server.as().POST('/api/v1/auth/refresh', { body: { refreshToken } })));
    }
    server.clock.advance(91 * 86_400);
    expect(await codeOf(data(server.as().POST('/api/v1/auth/refresh', { body: { refreshToken } })))).toBe(
      'INVALID_REFRESH_TOKEN',
    );
  });
});
