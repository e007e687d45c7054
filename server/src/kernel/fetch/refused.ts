import type { NameRefusal } from './names.ts';

/** Why nothing was fetched. */
export type Reason =
  | NameRefusal
  | 'unreachable'
  | 'not trusted'
  | 'too slow'
  | 'too many redirects'
  | 'unsafe redirect'
  | 'wrong type'
  | 'too large'
  | 'unreadable'
  | `status ${number}`;

export class FetchRefused extends Error {
  readonly reason: Reason;
  /** Seconds that the site asked to wait. */
  readonly retryAfter: number | undefined;

  constructor(reason: Reason, options: { retryAfter?: number | undefined; cause?: unknown } = {}) {
    super(`not fetched: ${reason}`, { cause: options.cause });
    this.name = 'FetchRefused';
    this.reason = reason;
    this.retryAfter = options.retryAfter;
  }

  /** Whether the same may be fetched later. */
  get mayPass(): boolean {
    return /^(?:unreachable|too slow|status (?:408|425|429|5\d\d))$/.test(this.reason);
  }
}

const TOO_SLOW = /TIMEOUT|TIMEDOUT|ECANCELLED/;
const TOO_LARGE = 'UND_ERR_RES_EXCEEDED_MAX_SIZE';
const UNREADABLE = /^(?:Z_|HPE_|HTTPParserError$|UND_ERR_HEADERS_OVERFLOW)/;
/** What OpenSSL and Node say of a certificate, and of TLS that fails. */
const NOT_TRUSTED = /CERT|^ERR_(?:TLS|SSL)_|^EPROTO$|UNABLE_TO_|^HOSTNAME_MISMATCH$|^INVALID_(?:CA|PURPOSE)$/;

/** What went wrong on the network, in our words. */
export function refusalFor(cause: unknown, signal: AbortSignal | undefined): FetchRefused {
  if (cause instanceof FetchRefused) return cause;
  const code = cause instanceof Error ? codeOf(cause) : '';
  if (signal?.aborted || TOO_SLOW.test(code)) return new FetchRefused('too slow', { cause });
  if (code === TOO_LARGE) return new FetchRefused('too large', { cause });
  if (UNREADABLE.test(code)) return new FetchRefused('unreadable', { cause });
  if (NOT_TRUSTED.test(code)) return new FetchRefused('not trusted', { cause });
  return new FetchRefused('unreachable', { cause });
}

/** Not every error of undici's has its code. */
const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : error.name);
