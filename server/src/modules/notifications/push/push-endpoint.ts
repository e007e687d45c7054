import { ECDH } from 'node:crypto';

/** Push services of browsers. Names below `*.googleapis.com` are not all Google's own: these are spelled out. */
const HOSTS = [
  /^fcm\.googleapis\.com$/,
  /^jmt17\.google\.com$/,
  /^updates\.push\.services\.mozilla\.com$/,
  /^[\w-]+\.push\.apple\.com$/,
  /^[\w-]+\.notify\.windows\.com$/,
];
const LONGEST = 2048;

/** Whether this is an address of a push service that browsers use, or one that the operator has added. */
export function isEndpoint(text: string, added: readonly string[] = []): boolean {
  const url = URL.parse(text);
  if (!url || text.length > LONGEST || url.protocol !== 'https:' || url.port !== '') return false;
  if (url.username !== '' || url.password !== '') return false;
  return added.includes(url.hostname) || HOSTS.some((host) => host.test(url.hostname));
}

/**
 * Whether browsers behind this service take what shows nothing. Safari ends the subscription of a site that pushes such
 * messages a few times: there an alert stays until its person puts it away.
 */
export const takesSilentPushes = (host: string): boolean => !isApples(host);

/** Whether browsers behind this service show by themselves what a push declares: Safari does. */
export const readsDeclared = (host: string): boolean => isApples(host);

const isApples = (host: string): boolean => host.endsWith('.push.apple.com');

const POINT = 65;
const SECRET = 16;

const bytesOf = (text: string) => Buffer.from(text, 'base64url');
const isCanonical = (text: string) => bytesOf(text).toString('base64url') === text;

/** Whether this is an uncompressed point of P-256 (RFC 8291 §3.1). */
export function isPublicKey(text: string): boolean {
  const point = bytesOf(text);
  if (!isCanonical(text) || point.length !== POINT || point[0] !== 4) return false;
  try {
    // Throws for what is not on the curve.
    return ECDH.convertKey(point, 'prime256v1').length > 0;
  } catch {
    return false;
  }
}

/** Whether this is an authentication secret (RFC 8291 §3.2). */
export const isAuthSecret = (text: string): boolean => isCanonical(text) && bytesOf(text).length === SECRET;
