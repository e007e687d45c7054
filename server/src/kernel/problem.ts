import { problems, type ProblemCode } from '#shared/problems.ts';

/** An error that the caller can act on. Everything else that is thrown is a bug and becomes a 500. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly details: unknown;
  /** Seconds after which asking again makes sense; becomes `Retry-After`. */
  readonly retryAfter: number | undefined;

  constructor(code: ProblemCode, options: { details?: unknown; retryAfter?: number; cause?: unknown } = {}) {
    super(problems[code].message, { cause: options.cause });
    this.name = 'Problem';
    this.code = code;
    this.details = options.details;
    this.retryAfter = options.retryAfter;
  }

  get status() {
    return problems[this.code].status;
  }
}

export const isProblemCode = (value: unknown): value is ProblemCode =>
  typeof value === 'string' && Object.hasOwn(problems, value);
