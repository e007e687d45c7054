import { ApiError, type Client, data, type Schema, type TokenPair } from '#shared/client.ts';
import { wait } from './wait.ts';

export type Pairing = Schema<'Pairing'>;

/** What RFC 8628 §3.5 adds to the interval when the server asks for patience. */
const SLOWER_SECONDS = 5;

/** Asks for a code to show. Throws `ApiError`. */
export function startPairing(client: Client, name: string): Promise<Pairing> {
  return data(client.POST('/api/v1/device/code', { body: { name, kind: 'extension' } }));
}

/** Waits until somebody has confirmed the code (RFC 8628 §3.4). Throws `ApiError`: `ACCESS_DENIED`, `CODE_EXPIRED`, … */
export async function finishPairing(client: Client, pairing: Pairing, signal: AbortSignal): Promise<TokenPair> {
  const { deviceCode } = pairing;
  const endsAt = Date.now() + pairing.expiresIn * 1000;
  let interval = pairing.interval;
  while (Date.now() < endsAt) {
    await wait(interval * 1000, signal);
    try {
      return await data(client.POST('/api/v1/device/token', { body: { deviceCode } }));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.code === 'SLOW_DOWN') interval += SLOWER_SECONDS;
      // A server out of reach for a moment does not end the pairing.
      else if (error.isTemporary) interval = Math.max(interval, error.retryAfter ?? 0);
      else if (error.code !== 'AUTHORIZATION_PENDING') throw error;
    }
  }
  throw new ApiError('CODE_EXPIRED');
}
