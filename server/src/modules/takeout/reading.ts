import type { z } from '@hono/zod-openapi';
import { Problem } from '../../kernel/problem.ts';
import { Head, items, Profile, type Lists } from './format-schema.ts';
import { Malformed, membersOf } from './json-members.ts';

/** A part of an export that can be had here. */
export type Part =
  | { name: 'head'; value: z.infer<typeof Head> }
  | { name: 'profile'; value: z.infer<typeof Profile> }
  | { [Name in keyof Lists]: { name: Name; value: Lists[Name] } }[keyof Lists];

const isList = (name: string): name is keyof Lists => Object.hasOwn(items, name);

/**
 * An export part by part, each checked as it comes; what it begins with comes first. Throws `NOT_AN_EXPORT`, with the
 * place of what is wrong.
 */
export async function* partsOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Part> {
  const head: Record<string, unknown> = {};
  let isKnown = false;
  let hasProfile = false;
  try {
    for await (const { name, index, value } of membersOf(pieces)) {
      if (Object.hasOwn(Head.shape, name)) head[name] = value;
      else if (!isKnown) {
        isKnown = true;
        yield { name: 'head', value: parsed(Head, head, '') };
      }
      if (name === 'profile') {
        hasProfile = true;
        yield { name, value: parsed(Profile, value, name) };
      } else if (isList(name)) {
        if (index === undefined) throw new Malformed(name, 'It is not a list.');
        yield { name, value: parsed(items[name] as z.ZodType, value, `${name}[${index}]`) } as Part;
      }
    }
    if (!isKnown) parsed(Head, head, '');
    if (!hasProfile) throw new Malformed('the end', 'It lacks a profile.');
  } catch (error) {
    const wrong = isNotPacked(error) ? new Malformed('the beginning', 'It is not gzip.', error) : error;
    if (!(wrong instanceof Malformed)) throw wrong;
    throw new Problem('NOT_AN_EXPORT', { details: { place: wrong.place, message: wrong.message }, cause: wrong });
  }
}

/** Whether it came as gzip and could not be unpacked. */
const isNotPacked = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^Z_/.test(String(error.code));

/** Throws `Malformed`. */
function parsed<T extends z.ZodType>(schema: T, value: unknown, place: string): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = (issue?.path ?? []).map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  throw new Malformed(`${place}${path}`.replace(/^\./, ''), issue?.message ?? 'It is wrong.');
}
