import { exampleOf, type Schema } from '../src/kernel/http/example-of.ts';
import { HOSTILE } from './hostile-values.ts';

/** Requests that are nearly right, drawn from the OpenAPI document by a seed: the same seed, the same requests. */

export interface Described {
  method: string;
  path: string;
  query: string[];
  example: unknown;
}

export interface HostileRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** A number from 0 to less than `below`. */
export type Dice = (below: number) => number;

/** Marsaglia's xorshift of 32 bits. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}
interface Operation {
  parameters?: { name: string; in: string }[];
  requestBody?: { content: Record<string, { schema: Schema; example?: unknown }> };
}

export const describedIn = ({ paths, components: { schemas } }: Document): Described[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => {
      const json = requestBody?.content['application/json'];
      return {
        method: method.toUpperCase(),
        path,
        query: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
        example: json && (json.example ?? exampleOf(json.schema, { schemas, words: {} })),
      };
    }),
  );

const oneOf = <T>(dice: Dice, values: readonly T[]): T => values[dice(values.length)] as T;

const ID = '0198a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b';
const HEADERS: [string, string[]][] = [
  ['content-type', ['text/plain', 'application/json; charset=utf-16', 'multipart/form-data', 'image/webp', '/']],
  ['accept-encoding', ['br;q=0', 'gzip, br', '*', ';;;,,,=', 'x'.repeat(4000)]],
  ['if-none-match', ['*', '"', 'W/"a", "b"', ','.repeat(5000)]],
  ['idempotency-key', ['', 'a', 'x'.repeat(201), 'é']],
  ['authorization', ['Bearer', 'Bearer ', 'Bearer a.b.c', 'Basic YTpi', 'Bearer wt_x', `Bearer ${'.'.repeat(5000)}`]],
  ['cookie', ['watchthis=', 'watchthis=x; watchthis=y', '=;=;', 'watchthis=%ff%00']],
  ['origin', ['null', 'https://', 'chrome-extension://a', 'http://localhost']],
  ['sec-fetch-site', ['cross-site', 'none', '?']],
  ['x-forwarded-for', ['::', '1.2.3.4, x', ','.repeat(3000)]],
  ['user-agent', ['', 'Mozilla/5.0 ('.repeat(300)]],
];

/** One request to one of the routes, wrong in one to three ways. */
export function hostileRequest(dice: Dice, routes: readonly Described[], token: string): HostileRequest {
  const { method, path, query, example } = oneOf(dice, routes);
  const headers: Record<string, string> = { authorization: `Bearer ${token}` };
  if (example !== undefined || dice(10) === 0) headers['content-type'] = 'application/json';
  if (dice(4) === 0) {
    const [name, values] = oneOf(dice, HEADERS);
    headers[name] = oneOf(dice, values);
  }
  const address =
    path.replace(/\{\w+\}/g, () => (dice(2) === 0 ? ID : encodeURIComponent(hostileText(dice)))) + queryOf(dice, query);
  const request = { method: dice(50) === 0 ? oneOf(dice, ['HEAD', 'OPTIONS', 'PUT']) : method, path: address, headers };
  const hasBody = !['GET', 'HEAD'].includes(request.method) && (example !== undefined || dice(5) === 0);
  return hasBody ? { ...request, body: bodyOf(dice, example) } : request;
}

function queryOf(dice: Dice, names: readonly string[]): string {
  if (dice(3) === 0) return '';
  const asked = Array.from({ length: dice(4) }, () => {
    const name = names.length > 0 && dice(8) > 0 ? oneOf(dice, names) : encodeURIComponent(hostileText(dice));
    return `${name}=${dice(10) === 0 ? '%ff%' : encodeURIComponent(hostileText(dice))}`;
  });
  return asked.length > 0 ? `?${asked.join('&')}` : '';
}

function bodyOf(dice: Dice, example: unknown): string {
  let body = example;
  for (let times = dice(3); times >= 0; times -= 1) body = changed(dice, body);
  const text = JSON.stringify(body) ?? '';
  return dice(8) === 0 ? garbled(dice, text) : text;
}

/** The same but for one place in it. */
function changed(dice: Dice, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || dice(6) === 0) return hostileValue(dice, 3);
  if (Array.isArray(value)) {
    return dice(2) === 0
      ? [...(value as unknown[]), hostileValue(dice, 2)]
      : value.map((one: unknown) => changed(dice, one));
  }
  const entries = Object.entries(value);
  const name = entries.length > 0 && dice(6) > 0 ? oneOf(dice, entries)[0] : hostileText(dice);
  const { [name]: old, ...rest } = value as Record<string, unknown>;
  return dice(5) === 0 ? rest : { ...rest, [name]: changed(dice, old) };
}

function hostileValue(dice: Dice, depth: number): unknown {
  const kind = dice(depth > 0 ? 5 : 3);
  if (kind === 0) return dice(2 ** 31) * (dice(2) === 0 ? 1 : -1.5);
  if (kind === 1) return hostileText(dice);
  if (kind === 2) return oneOf(dice, HOSTILE);
  const parts = Array.from({ length: dice(4) }, () => hostileValue(dice, depth - 1));
  return kind === 3 ? parts : Object.fromEntries(parts.map((part) => [hostileText(dice).slice(0, 20), part]));
}

const TEXTS = HOSTILE.filter((value): value is string => typeof value === 'string').map((text) => text.toWellFormed());

function hostileText(dice: Dice): string {
  if (dice(3) > 0) return oneOf(dice, TEXTS);
  return Array.from({ length: dice(30) }, () => String.fromCodePoint(dice(4) === 0 ? dice(0xd800) : dice(128))).join(
    '',
  );
}

/** With some characters gone, doubled or others. */
export function garbled(dice: Dice, text: string): string {
  let garbledText = text;
  for (let times = dice(4); times >= 0; times -= 1) {
    const at = dice(garbledText.length + 1);
    const replacement = oneOf(dice, [
      '',
      '\u0000',
      '\r\n',
      String.fromCharCode(dice(256)),
      garbledText.slice(at, at + 20),
    ]);
    garbledText = garbledText.slice(0, at) + replacement + garbledText.slice(at + dice(3));
  }
  return garbledText;
}

/** As it goes over the wire, and nothing after it. */
export function wireText({ method, path, headers, body = '' }: HostileRequest): string {
  const lines = Object.entries({ host: 'localhost', connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
