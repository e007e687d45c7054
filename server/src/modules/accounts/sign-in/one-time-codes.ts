/** Codes of authenticator apps (RFC 6238): six digits, a new one every thirty seconds, HMAC-SHA-1. */

/** Seconds. */
const PERIOD = 30;

/** Loaded when somebody first has such codes: most people here never will. */
const library = () => import('otplib/functional');

/** A secret of 160 bits, and the address by which an app takes it in. */
export async function newTotp(account: string): Promise<{ secret: string; uri: string }> {
  const { generateSecret, generateURI } = await library();
  const secret = generateSecret();
  return { secret, uri: generateURI({ issuer: 'WatchThis', label: account, secret, period: PERIOD }) };
}

/** The time step that a code belongs to: this one, the one before or the one after (RFC 6238 §5.2); else nothing. */
export async function stepOf({ secret, code, ms }: { secret: string; code: string; ms: number }) {
  // The library throws at anything else.
  if (!/^\d{6}$/.test(code)) return undefined;
  const { verifySync } = await library();
  const epoch = Math.floor(ms / 1000);
  const result = verifySync({ secret, token: code, epoch, period: PERIOD, epochTolerance: PERIOD });
  return result.valid ? Math.floor(epoch / PERIOD) + result.delta : undefined;
}
