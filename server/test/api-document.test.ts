import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiExamples } from '../src/api-examples.ts';
import { exampleOf, type Schema } from '../src/kernel/http/example-of.ts';
import { startTestServer, type TestServer } from './harness.ts';

/** The OpenAPI document says all of every route, and its examples are such that they can be sent. */

interface Content {
  schema: Schema;
  example?: unknown;
}
interface Answer {
  $ref?: string;
  description?: string;
  headers?: object;
  content?: Record<string, Content>;
}
interface Operation {
  tags?: string[];
  summary?: string;
  security?: Record<string, string[]>[];
  requestBody?: { content: Record<string, Content> };
  parameters?: { name: string; schema?: Schema }[];
  responses: Record<string, Answer>;
  'x-problems': string[];
}
interface Document {
  info: { version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Answer> };
}

let server: TestServer;
let document: Document;
beforeAll(async () => {
  server = await startTestServer();
  await server.join('ana');
  document = (await (await server.request('/api/v1/openapi.json')).json()) as Document;
});
afterAll(() => server.stop());

const each = <T>(say: (operation: Operation, name: string) => T[]): T[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => say(operation, `${method.toUpperCase()} ${path}`)),
  );
/** One line for each route that lacks something. */
const lacking = (has: (operation: Operation) => boolean) => each((operation, name) => (has(operation) ? [] : [name]));
const jsonOf = (answer?: { content?: Record<string, Content> }) => answer?.content?.['application/json'];

describe('every route', () => {
  it('is summed up, and stands under one heading', () => {
    expect(lacking(({ summary = '', tags = [] }) => summary !== '' && tags.length === 1)).toEqual([]);
  });

  it('says who may ask', () => {
    expect(lacking(({ security }) => security !== undefined)).toEqual([]);
  });

  it('says what a caller without the right to ask is told', () => {
    const isGuarded = ({ security = [] }: Operation) => security.length > 0;
    expect(lacking((one) => !isGuarded(one) || one.responses['401'] !== undefined)).toEqual([]);
    expect(lacking((one) => !isGuarded(one) || one.responses['403'] !== undefined)).toEqual([]);
  });

  it('says when to come back where that is refused for now', () => {
    const isLimited = ({ 'x-problems': codes }: Operation) => codes.includes('RATE_LIMITED');
    expect(lacking((one) => !isLimited(one) || one.responses['429']?.headers !== undefined)).toEqual([]);
    expect(lacking(({ responses }) => responses['503'] !== undefined)).toEqual([]);
    expect(document.components.responses['NotReady']?.headers).toBeDefined();
  });

  it('shows an example of what it takes and of each of its answers', () => {
    const shown = ({ requestBody, responses }: Operation) =>
      [requestBody, ...Object.values(responses)].every((one) => !jsonOf(one) || jsonOf(one)?.example !== undefined);
    expect(lacking(shown)).toEqual([]);
  });

  it('shows a problem of its own as an example of each refusal', () => {
    const wrong = each(({ responses, 'x-problems': codes }, name) =>
      Object.entries(responses).flatMap(([status, answer]) => {
        const example = jsonOf(answer)?.example as { error?: { code: string } } | undefined;
        const isRight = Number(status) < 400 || !example || codes.includes(example.error?.code ?? '');
        return isRight ? [] : [`${name} ${status}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

it('has a word for every text in an example', () => {
  const missing = new Set<string>();
  const known = {
    schemas: document.components.schemas,
    words: apiExamples,
    onMissing: (name: string) => missing.add(name),
  };
  each(({ requestBody, responses }) =>
    [requestBody, ...Object.values(responses)].flatMap((one) => {
      const json = jsonOf(one);
      return json ? [exampleOf(json.schema, known)] : [];
    }),
  );
  expect([...missing]).toEqual([]);
});

it('shows only requests that are well-formed', async () => {
  const refused: string[] = [];
  const headers = {
    authorization: `Bearer ${server.tokens('ana').accessToken}`,
    'content-type': 'application/json',
  };
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, { requestBody }] of Object.entries(methods)) {
      const json = jsonOf(requestBody);
      if (!json) continue;
      const address = path.replace(/\{\w+\}/g, '0198a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b');
      const response = await server.request(address, {
        method: method.toUpperCase(),
        headers,
        body: JSON.stringify(json.example),
      });
      const { error } = (await response.json()) as { error?: { code: string; details?: unknown } };
      if (/^(?:VALIDATION_ERROR|INVALID_(?:JSON|ID|URL|STATUS))$/.test(error?.code ?? ''))
        refused.push(`${method.toUpperCase()} ${path}: ${JSON.stringify(error)}`);
    }
  }
  expect(refused).toEqual([]);
});
