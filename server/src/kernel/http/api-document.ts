import { problems, type ProblemCode } from '#shared/problems.ts';
import { Problem } from '../problem.ts';
import { program } from '../program.ts';
import { compressed, serve, type Compressed } from './compressed.ts';
import type { Handler } from './endpoint.ts';
import { exampleOf, type Schema } from './example-of.ts';
import type { Api } from './gateway.ts';
import { scopesInWords } from './scopes.ts';

interface Needs {
  cookieName: string;
  /** For examples: see `example-of.ts`. */
  words: Record<string, unknown>;
}

interface Answer {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, Content>;
}
interface Content {
  schema?: Schema;
  example?: unknown;
}
interface Operation {
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, Answer | { $ref: string }>;
  'x-problems': ProblemCode[];
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; [kind: string]: Record<string, unknown> };
}

const DESCRIPTION = `A link into a friend’s inbox. Every answer is \`{ success: true, data }\` or \`{ success: false, error }\`; of an error
switch on \`error.code\`, never on its text. What version 1 promises, and how a change is announced: docs/api.md.`;

/** The OpenAPI document of all routes, made when somebody first asks for it, and the same from then on. */
export function apiDocument(http: Api, needs: Needs): Handler {
  let made: Compressed | undefined;
  return (c) => {
    made ??= compressed(Buffer.from(JSON.stringify(documentOf(http, needs))), true, {
      'content-type': 'application/json',
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    });
    return serve(c, made);
  };
}

function documentOf(http: Api, { cookieName, words }: Needs): Document {
  const document = http.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'WatchThis', version: program.version, description: DESCRIPTION },
  }) as unknown as Document;
  const { components } = document;
  const known = { schemas: components.schemas, words };
  for (const operation of Object.values(document.paths).flatMap((methods) => Object.values(methods))) {
    for (const content of Object.values(operation.requestBody?.content ?? {})) addExample(content);
    operation.responses['503'] ??= { $ref: '#/components/responses/NotReady' };
    for (const [status, answer] of Object.entries(operation.responses)) {
      if ('$ref' in answer) continue;
      if (status === '429' || status === '503') answer.headers = RETRY_AFTER;
      for (const content of Object.values(answer.content ?? {})) {
        if (Number(status) < 400) addExample(content);
        else
          content.example = refusal(operation['x-problems'].find((code) => problems[code].status === Number(status)));
      }
    }
  }
  components['securitySchemes'] = securitySchemes(cookieName);
  components['headers'] = { RetryAfter: { description: 'Seconds.', schema: { type: 'integer' } } };
  components['responses'] = {
    NotReady: {
      description: '`NOT_READY`: the database can take nothing just now.',
      headers: RETRY_AFTER,
      content: {
        'application/json': { schema: { $ref: '#/components/schemas/Error' }, example: refusal('NOT_READY') },
      },
    },
  };
  return document;

  function addExample(content: Content): void {
    if (content.schema && content.schema.format !== 'binary') content.example ??= exampleOf(content.schema, known);
  }
}

const RETRY_AFTER = { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } };

function refusal(code: ProblemCode = 'INTERNAL_ERROR') {
  const { message } = new Problem(code);
  return { success: false, error: { code, message } };
}

const securitySchemes = (cookieName: string) => ({
  bearer: {
    type: 'http',
    scheme: 'bearer',
    description: `An access token of a signed-in device, or a personal one (\`wt_…\`) with the scopes named:\n\n${scopesInWords()}`,
  },
  session: { type: 'apiKey', in: 'cookie', name: cookieName },
});
