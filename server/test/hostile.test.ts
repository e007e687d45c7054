import { afterAll, beforeAll, expect, it } from 'vitest';
import { PASSWORD, startTestServer, type TestServer } from './harness.ts';
import { HOSTILE } from './hostile-values.ts';

/** Whatever is sent, the answer is a documented one: never a 5xx. Drawn from the server's own OpenAPI document. */

interface Operation {
  parameters?: { name: string; in: string }[];
  requestBody?: { content: { 'application/json'?: { schema: Schema } } };
}
interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

let server: TestServer;
let document: Document;
beforeAll(async () => {
  server = await startTestServer();
  await server.join('ana');
  document = (await (await server.request('/api/v1/openapi.json')).json()) as Document;
});
afterAll(() => server.stop());

const valid: Record<string, unknown> = {
  username: 'somebody',
  password: PASSWORD,
  url: 'https://example.org/a',
  message: 'hello',
  upTo: '2026-01-01T00:00:00Z',
  userCode: 'KWTR-4739',
};

function fieldsOf(schema: Schema): string[] {
  const named = schema.$ref ? document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] : schema;
  return Object.keys(named?.properties ?? {});
}

async function statusOf(method: string, path: string, body?: string): Promise<number> {
  const response = await server.request(path, {
    method,
    headers: { authorization: `Bearer ${server.tokens('ana').accessToken}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body }),
  });
  return response.status;
}

it('answers no hostile value in any field, parameter or address with an error of its own', async () => {
  const broken: string[] = [];
  const note = (what: string, status: number) => {
    if (status >= 500) broken.push(`${what}: ${status}`);
  };
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, { parameters = [], requestBody }] of Object.entries(methods)) {
      // Ends the session that the others need.
      if (path.endsWith('/logout') || path === '/session' || path.endsWith('/events')) continue;
      const verb = method.toUpperCase();
      const address = path.replace(/\{\w+\}/g, '0198a1b2-0000-7000-8000-000000000000');
      const schema = requestBody?.content['application/json']?.schema;
      const fields = schema ? fieldsOf(schema) : [];
      const whole = Object.fromEntries(fields.flatMap((name) => (name in valid ? [[name, valid[name]]] : [])));
      for (const value of HOSTILE) {
        for (const field of fields) {
          const body = JSON.stringify({ ...whole, [field]: value });
          note(`${verb} ${path} ${field}=${JSON.stringify(value)?.slice(0, 40)}`, await statusOf(verb, address, body));
        }
        if (typeof value !== 'string') continue;
        const encoded = encodeURIComponent(value.toWellFormed());
        const body = schema ? JSON.stringify(whole) : undefined;
        if (path.includes('{')) {
          const hostile = path.replace(/\{\w+\}/g, encoded);
          note(`${verb} ${hostile.slice(0, 90)}`, await statusOf(verb, hostile, body));
        }
        for (const { name } of parameters.filter((parameter) => parameter.in === 'query')) {
          note(
            `${verb} ${path}?${name}=${encoded.slice(0, 40)}`,
            await statusOf(verb, `${address}?${name}=${encoded}`, body),
          );
        }
      }
    }
  }
  expect(broken).toEqual([]);
}, 120_000);

it.each([
  '/api/v1/inbox?limit=1&limit=2',
  '/api/v1/inbox?limit[]=1',
  '/api/v1//inbox',
  '/api/v1/%2e%2e/inbox',
  '/%00',
  `/${'a/'.repeat(3000)}`,
  '/api/v1/shares/%ff',
])('answers the odd address %s in its own words', async (path) => {
  expect(await statusOf('GET', path)).toBeLessThan(500);
});

it('does not care for deep nesting', async () => {
  const deep = `{"url":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
  expect(await statusOf('POST', '/api/v1/media', deep)).toBe(400);
});
