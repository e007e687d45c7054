import { afterAll, beforeAll, expect, it } from 'vitest';
import { PASSWORD, startTestServer, type TestServer } from './harness.ts';

/** How much one request may say, and what reading it may cost. */

interface Schema {
  $ref?: string;
  type?: string | string[];
  maxLength?: number;
  maxItems?: number;
  pattern?: string;
  format?: string;
  enum?: unknown[];
  items?: Schema;
  /** A list of as many as these. */
  prefixItems?: Schema[];
  properties?: Record<string, Schema>;
  anyOf?: Schema[];
  allOf?: Schema[];
}
interface Operation {
  parameters?: { name: string; in: string; schema: Schema }[];
  requestBody?: { content: { 'application/json'?: { schema: Schema } } };
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

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, ...operation })),
  );
const resolved = (schema: Schema): Schema =>
  schema.$ref === undefined ? schema : (document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});

/** Where in a schema something may be as long as the body itself. */
function endless(schema: Schema, where: string): string[] {
  const {
    type,
    maxLength,
    maxItems,
    pattern,
    format,
    enum: choices,
    items,
    prefixItems,
    properties,
    anyOf,
    allOf,
  } = resolved(schema);
  const is = (kind: string) => type === kind || (Array.isArray(type) && type.includes(kind));
  return [
    ...(is('string') && !(maxLength ?? pattern ?? format ?? choices) ? [where] : []),
    ...(is('array') && !(maxItems ?? prefixItems) ? [`${where}[]`] : []),
    ...(items ? endless(items, `${where}[]`) : []),
    ...Object.entries(properties ?? {}).flatMap(([name, one]) => endless(one, `${where}.${name}`)),
    ...[...(anyOf ?? []), ...(allOf ?? [])].flatMap((one) => endless(one, where)),
  ];
}

it('gives every text and every list that a request may hold an end', () => {
  const found = operations().flatMap(({ method, path, parameters = [], requestBody }) => [
    ...parameters.flatMap((one) => endless(one.schema, `${method} ${path} ${one.in} ${one.name}`)),
    ...endless(requestBody?.content['application/json']?.schema ?? {}, `${method} ${path}`),
  ]);
  expect(found).toEqual([]);
});

const LONG = 90_000;
const SLOW_FOR_PATTERNS = [
  'a'.repeat(LONG),
  ' '.repeat(LONG),
  `${'a@'.repeat(LONG / 2)}.`,
  `http://${'a.'.repeat(LONG / 2)}`,
  `https://example.org/?${'a=%'.repeat(LONG / 3)}`,
  `${'-'.repeat(LONG - 1)}!`,
  '\u0301'.repeat(LONG / 2),
  '0'.repeat(LONG),
  `${'from:'.repeat(LONG / 5)}"`,
];
/** Milliseconds of this process, garbage and all; what backtracks takes seconds or hours. */
const BUDGET = 250;

it('reads no text, however long and odd, at any cost worth mentioning', async () => {
  const slow: string[] = [];
  const send = async (name: string, path: string, init: RequestInit) => {
    const before = process.cpuUsage();
    const { status } = await server.request(path, init);
    const { user, system } = process.cpuUsage(before);
    const spent = (user + system) / 1000;
    if (spent > BUDGET || status >= 500) slow.push(`${name}: ${status} after ${Math.round(spent)} ms`);
  };
  const authorization = `Bearer ${server.tokens('ana').accessToken}`;
  for (const { method, path, parameters = [], requestBody } of operations()) {
    // What hashes a password costs what it must, and what ends the session ends the test.
    if (/\/(?:logout|events|session|login|signup|reset.*|password|leave|profile)$/.test(path)) continue;
    const address = path.replaceAll(/\{\w+\}/g, '0198a1b2-0000-7000-8000-000000000000');
    const fields = Object.keys(resolved(requestBody?.content['application/json']?.schema ?? {}).properties ?? {});
    for (const text of SLOW_FOR_PATTERNS) {
      for (const field of fields) {
        const headers = { authorization, 'content-type': 'application/json' };
        await send(`${method} ${path} ${field}`, address, { method, headers, body: JSON.stringify({ [field]: text }) });
      }
      for (const { name } of parameters.filter((one) => one.in === 'query')) {
        const query = `?${name}=${encodeURIComponent(text).slice(0, 12_000)}`;
        await send(`${method} ${path} ${name}`, address + query, { method, headers: { authorization } });
      }
    }
  }
  expect(slow).toEqual([]);
}, 120_000);

it('takes what a whole body may hold of nested and repeated things for what it is', async () => {
  const post = async (body: string) =>
    (
      await server.request('/api/v1/auth/login', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
    ).status;
  const half = LONG / 2;
  expect(await post(`{"username":"ana","password":"${PASSWORD}","x":${'['.repeat(half)}${']'.repeat(half)}}`)).toBe(
    200,
  );
  expect(await post(`{"username":${'{"a":'.repeat(LONG / 6)}1${'}'.repeat(LONG / 6)}}`)).toBe(400);
  expect(await post(`{${'"username":"bo",'.repeat(LONG / 16)}"username":"ana","password":"${PASSWORD}"}`)).toBe(200);
  expect(await post(`[${'0,'.repeat(half - 1)}0]`)).toBe(400);
});
