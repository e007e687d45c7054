import { Problem } from '../problem.ts';
import type { HttpContext } from './environment.ts';

const MAX = 200;

/**
 * For routes that make something: a repeated request is answered and not repeated. Described here and read by
 * `idempotencyKey`, because to validate one header the schema would have to be given a copy of all.
 */
export const idempotent = {
  parameters: [
    {
      name: 'idempotency-key',
      in: 'header' as const,
      description: 'The same key again is answered with what was made the first time.',
      schema: { type: 'string' as const, minLength: 1, maxLength: MAX },
    },
  ],
};

/** Throws `VALIDATION_ERROR`. */
export function idempotencyKey(c: HttpContext): string | undefined {
  const key = c.req.header('idempotency-key');
  if (key !== undefined && (key === '' || key.length > MAX)) {
    throw new Problem('VALIDATION_ERROR', {
      details: [{ path: 'idempotency-key', message: `1 to ${MAX} characters` }],
    });
  }
  return key;
}
