import { data } from '#shared/client.ts';
import type { Ask, Case, Viewer, World } from './contract-cases.ts';
import { PASSWORD } from './harness.ts';

/** Export and import. Those who export are new, so that nobody's export is in another's way. */

const SIGNED_OUT = 'AUTHENTICATION_REQUIRED';
const password = { password: PASSWORD };
const MIB = 1_048_576;

let people = 0;

async function somebody({ server }: World) {
  const name = `taker_${(people += 1)}`;
  await server.join(name);
  const headers = { authorization: `Bearer ${server.tokens(name).accessToken}` };
  return { client: server.as(name), headers };
}

async function exporter(world: World) {
  const { client, headers } = await somebody(world);
  await data(client.POST('/api/v1/takeout/export'));
  for (;;) {
    const state = await data(client.GET('/api/v1/takeout'));
    if (state.export?.status === 'done') return { client, headers };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function linked(world: World): Promise<string> {
  const { client } = await exporter(world);
  return (await data(client.POST('/api/v1/takeout/export/link', { body: password }))).url;
}

let known: Promise<Uint8Array<ArrayBuffer>> | undefined;
const exported = (world: World) =>
  (known ??= linked(world).then(async (url) => new Uint8Array(await (await world.server.request(url)).arrayBuffer())));

/** Whoever has handed a file in. */
async function importer(world: World): Promise<Ask> {
  const { headers } = await somebody(world);
  await world.server.request('/api/v1/takeout/import', { method: 'PUT', headers, body: await exported(world) });
  return { headers };
}

/** Asked by somebody new in the viewer's place. */
const each =
  (make: (world: World) => Promise<Ask>) =>
  (world: World, viewer: Viewer): Promise<Ask> | Ask =>
    viewer === 'signedOut' ? {} : make(world);

const forEverybody: Case = { ask: () => ({}), expect: [SIGNED_OUT, 200, 200, 200] };
const headersOf = async (world: World) => ({ headers: (await somebody(world)).headers });

export const takeoutCases: Record<string, Case> = {
  'GET /api/v1/takeout': forEverybody,
  'POST /api/v1/takeout/export': {
    ask: each(headersOf),
    expect: [SIGNED_OUT, 202, 202, 202],
    elsewhere: ['TAKEOUT_UNDER_WAY'],
  },
  'DELETE /api/v1/takeout/export': forEverybody,
  'POST /api/v1/takeout/export/link': {
    ask: each(async (world) => ({ headers: (await exporter(world)).headers, body: password })),
    expect: [SIGNED_OUT, 201, 201, 201],
    problems: {
      EXPORT_NOT_FOUND: async (world) => ({ ...(await headersOf(world)), body: password }),
      WRONG_PASSWORD: () => ({ body: { password: 'wrong password' } }),
      WRONG_CODE: () => ({ body: { code: 'no code' } }),
    },
  },
  'GET /api/v1/takeout/files/{token}': {
    ask: async (world) => ({ params: { token: (await linked(world)).split('/').at(-1) ?? '' } }),
    expect: [200, 200, 200, 200],
    problems: { NOT_FOUND: () => ({ params: { token: 'x'.repeat(43) } }) },
  },
  'PUT /api/v1/takeout/import': {
    ask: each(async (world) => ({ ...(await headersOf(world)), file: await exported(world) })),
    expect: [SIGNED_OUT, 201, 201, 201],
    problems: {
      NOT_AN_EXPORT: () => ({ file: Buffer.from('{}') }),
      PAYLOAD_TOO_LARGE: () => ({ file: Buffer.from('{}'), headers: { 'content-length': String(100 * MIB + 1) } }),
    },
    elsewhere: ['TAKEOUT_UNDER_WAY'],
  },
  'POST /api/v1/takeout/import/start': {
    ask: each(importer),
    expect: [SIGNED_OUT, 202, 202, 202],
    problems: { IMPORT_NOT_FOUND: headersOf },
    elsewhere: ['TAKEOUT_UNDER_WAY'],
  },
  'DELETE /api/v1/takeout/import': { ...forEverybody, elsewhere: ['TAKEOUT_UNDER_WAY'] },
};
