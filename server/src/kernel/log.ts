import { pino, type Logger } from 'pino';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'isLevelEnabled'>;

const SECRETS = ['authorization', 'cookie', 'password', 'token', 'accessToken', 'refreshToken', 'deviceCode'];

/** JSON lines on standard output. Whatever is named like a secret is blanked, two levels deep. */
export const createLog = (level: string, destination?: { write(line: string): void }): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
    },
    ...(destination ? [destination] : []),
  );
